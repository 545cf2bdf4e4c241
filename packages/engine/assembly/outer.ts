import { madd } from "./lanes";

/**
 * Adds `scale` times the outer product of x and delta to the rows of W
 * (or of its gradient). The shares of delta stay in registers; rows of
 * W of which x is not in a list of ink are not touched: their slope is 0.
 */
// @ts-ignore: decorator
@inline
function addOuter(
  W: usize, stride: usize, x: usize, count: i32,
  delta: usize, scale: f32, ink: bool,
): void {
  const size: usize = ink ? 8 : 4;
  const end = x + <usize>count * size;
  const factor = f32x4.splat(scale);
  let at: usize = 0;
  for (; at + 64 <= stride; at += 64) {
    const from = delta + at;
    const d0 = f32x4.mul(factor, v128.load(from));
    const d1 = f32x4.mul(factor, v128.load(from, 16));
    const d2 = f32x4.mul(factor, v128.load(from, 32));
    const d3 = f32x4.mul(factor, v128.load(from, 48));
    let row = W + at;
    for (let p = x; p < end; p += size) {
      const xi = ink ? v128.load32_splat(p, 4) : v128.load32_splat(p);
      const w = ink ? row + load<u32>(p) : row;
      v128.store(w, madd(xi, d0, v128.load(w)));
      v128.store(w, madd(xi, d1, v128.load(w, 16)), 16);
      v128.store(w, madd(xi, d2, v128.load(w, 32)), 32);
      v128.store(w, madd(xi, d3, v128.load(w, 48)), 48);
      if (!ink) row += stride;
    }
  }
  for (; at < stride; at += 16) {
    const d = f32x4.mul(factor, v128.load(delta + at));
    let row = W + at;
    for (let p = x; p < end; p += size) {
      const xi = ink ? v128.load32_splat(p, 4) : v128.load32_splat(p);
      const w = ink ? row + load<u32>(p) : row;
      v128.store(w, madd(xi, d, v128.load(w)));
      if (!ink) row += stride;
    }
  }
}

export function addOuterInk(
  W: usize, stride: usize, x: usize, count: i32, delta: usize, scale: f32,
): void {
  addOuter(W, stride, x, count, delta, scale, true);
}

export function addOuterDense(
  W: usize, stride: usize, x: usize, count: i32, delta: usize, scale: f32,
): void {
  addOuter(W, stride, x, count, delta, scale, false);
}

/** Adds `scale` times `delta` to `b`. */
export function addScaled(
  b: usize, bytes: usize, delta: usize, scale: f32,
): void {
  const factor = f32x4.splat(scale);
  for (let at: usize = 0; at < bytes; at += 16)
    v128.store(
      b + at,
      madd(factor, v128.load(delta + at), v128.load(b + at)),
    );
}
