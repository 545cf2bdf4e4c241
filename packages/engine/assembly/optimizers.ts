import { madd } from "./lanes";
import { addScaled } from "./outer";
import { Plan } from "./plan";

// All weights and biases of the network lie in one row, and so does what
// an optimizer remembers of each, some way further on.

/** Lets `bytes` of weights at `w` follow their slopes at `g`. */
export function apply(plan: Plan, w: usize, g: usize, bytes: usize): void {
  const lr = plan.lr;
  const first = w - plan.values + plan.first;
  const second = w - plan.values + plan.second;
  switch (plan.optimizer) {
    case 0: {
      addScaled(w, bytes, g, -lr);
      break;
    }
    case 1: {
      momentum(w, g, first, bytes, lr, plan.decay1);
      break;
    }
    case 2: {
      rmsProp(w, g, second, bytes, lr, plan.decay2, plan.eps);
      break;
    }
    default:
      adam(
        w, g, first, second, bytes, plan.rate, plan.decay1, plan.decay2,
        plan.small, plan.cleans != 0,
      );
  }
}

/** A remembered number this small is made 0: see the README. */
// @ts-ignore: decorator
@inline
const SPECK: f32 = 1e-30;

/** v = decay v + g; w -= lr v. */
function momentum(
  w: usize, g: usize, v: usize, bytes: usize, lr: f32, decay: f32,
): void {
  const rate = f32x4.splat(lr), keep = f32x4.splat(decay);
  for (let at: usize = 0; at < bytes; at += 16) {
    const speed = clean(
      f32x4.add(f32x4.mul(keep, v128.load(v + at)), v128.load(g + at)),
    );
    v128.store(v + at, speed);
    v128.store(w + at, f32x4.sub(v128.load(w + at), f32x4.mul(rate, speed)));
  }
}

/** s = decay s + (1 - decay) g^2; w -= lr g / (sqrt(s) + eps). */
function rmsProp(
  w: usize, g: usize, s: usize, bytes: usize, lr: f32, decay: f32, eps: f32,
): void {
  const rate = f32x4.splat(lr), small = f32x4.splat(eps);
  const keep = f32x4.splat(decay), add = f32x4.splat(1 - decay);
  for (const end = w + bytes; w < end; w += 16, g += 16, s += 16) {
    const slope = v128.load(g);
    const square = f32x4.mul(f32x4.mul(add, slope), slope);
    const size = cleanSquare(madd(keep, v128.load(s), square));
    v128.store(s, size);
    const root = f32x4.add(f32x4.sqrt(size), small);
    const step = f32x4.div(f32x4.mul(rate, slope), root);
    v128.store(w, f32x4.sub(v128.load(w), step));
  }
}

/**
 * m and s as running means of g and g^2; w -= lr m / (sqrt(s) + eps),
 * where m and s are corrected for having begun at 0: both corrections are
 * in `lr` and `eps`, as in the paper's section 2, so that none is left to
 * be made for each weight.
 *
 * Source: Kingma & Ba, Adam: A Method for Stochastic Optimization (2015).
 */
function adam(
  w: usize, g: usize, m: usize, s: usize, bytes: usize, lr: f32,
  decay1: f32, decay2: f32, eps: f32, cleans: bool,
): void {
  if (cleans) adamLike(w, g, m, s, bytes, lr, decay1, decay2, eps, true);
  else adamLike(w, g, m, s, bytes, lr, decay1, decay2, eps, false);
}

// @ts-ignore: decorator
@inline
function adamLike(
  w: usize, g: usize, m: usize, s: usize, bytes: usize, lr: f32,
  decay1: f32, decay2: f32, eps: f32, cleans: bool,
): void {
  const rate = f32x4.splat(lr), small = f32x4.splat(eps);
  const keep1 = f32x4.splat(decay1), add1 = f32x4.splat(1 - decay1);
  const keep2 = f32x4.splat(decay2), add2 = f32x4.splat(1 - decay2);
  const end = w + bytes;
  for (; w < end; w += 16, g += 16, m += 16, s += 16) {
    const slope = v128.load(g);
    const square = f32x4.mul(f32x4.mul(add2, slope), slope);
    let size = madd(keep2, v128.load(s), square);
    let way = madd(keep1, v128.load(m), f32x4.mul(add1, slope));
    if (cleans) size = cleanSquare(size), way = clean(way);
    v128.store(s, size);
    v128.store(m, way);
    const root = f32x4.add(f32x4.sqrt(size), small);
    const step = f32x4.div(f32x4.mul(rate, way), root);
    v128.store(w, f32x4.sub(v128.load(w), step));
  }
}

/** Specks are 0; NaN is kept, because it is not smaller than anything. */
// @ts-ignore: decorator
@inline
function clean(v: v128): v128 {
  return v128.andnot(v, f32x4.lt(f32x4.abs(v), f32x4.splat(SPECK)));
}

/** The same for what is never below 0. */
// @ts-ignore: decorator
@inline
function cleanSquare(v: v128): v128 {
  return v128.andnot(v, f32x4.lt(v, f32x4.splat(SPECK)));
}

/**
 * Whether nothing is remembered of `bytes` of weights at `w`: with no
 * slope either, no optimizer changes anything.
 */
export function isIdle(plan: Plan, w: usize, bytes: usize): bool {
  const first = w - plan.values + plan.first;
  const second = w - plan.values + plan.second;
  for (let at: usize = 0; at < bytes; at += 16) {
    if (plan.first && v128.any_true(v128.load(first + at))) return false;
    if (plan.second && v128.any_true(v128.load(second + at))) return false;
  }
  return true;
}
