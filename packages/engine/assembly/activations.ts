import { atan4, exp4, expLess4, logMore4, tanhNear4 } from "./curves";

// Each answers with f(z) at `y` and f'(z) at `slope`, four numbers. The
// two share their power of e, taken of -|z|: it never overflows, and
// tails keep their digits, in y and in the slope. Tested against nn over
// all of float32 by tests/activations.test.ts.

/** Numbers of the activations, as in src/bends.ts. */
const LEAKY_RELU = 1;
const RELU = 2;
const SIGMOID = 3;
const TANH = 4;
const ELU = 5;
const ARCTAN = 6;
const SOFTPLUS = 7;
const GELU = 8;

/**
 * One vector through activation `kind`; any other number is the
 * identity. NaN in is NaN at `y`.
 */
// @ts-ignore: decorator
@inline
export function bend(
  kind: i32, alpha: v128, z: v128, y: usize, slope: usize,
): void {
  switch (kind) {
    case LEAKY_RELU: return leakyRelu(z, alpha, y, slope);
    case RELU: return relu(z, y, slope);
    case SIGMOID: return sigmoid(z, y, slope);
    case TANH: return tanh(z, y, slope);
    case ELU: return elu(z, alpha, y, slope);
    case ARCTAN: return arctan(z, y, slope);
    case SOFTPLUS: return softplus(z, y, slope);
    case GELU: return gelu(z, y, slope);
    default: return put(z, f32x4.splat(1), y, slope);
  }
}

// @ts-ignore: decorator
@inline
function put(value: v128, steepness: v128, y: usize, slope: usize): void {
  v128.store(y, value);
  v128.store(slope, steepness);
}

// @ts-ignore: decorator
@inline
function isNegative(z: v128): v128 {
  return f32x4.lt(z, f32x4.splat(0));
}

/** The slope at 0 is 1. */
// @ts-ignore: decorator
@inline
function leakyRelu(z: v128, alpha: v128, y: usize, slope: usize): void {
  const df = v128.bitselect(alpha, f32x4.splat(1), isNegative(z));
  put(f32x4.mul(z, df), df, y, slope);
}

/** The slope at 0 is 0. */
// @ts-ignore: decorator
@inline
function relu(z: v128, y: usize, slope: usize): void {
  const zero = f32x4.splat(0);
  put(
    f32x4.max(z, zero),
    v128.and(f32x4.splat(1), f32x4.gt(z, zero)),
    y, slope,
  );
}

/** h = 1 / (1 + e) with e = e^-|z|; the slope is e h^2 on both sides. */
function sigmoid(z: v128, y: usize, slope: usize): void {
  const e = fading(z), h = f32x4.div(f32x4.splat(1), moreByOne(e));
  const low = f32x4.mul(e, h);
  put(v128.bitselect(low, h, isNegative(z)), f32x4.mul(low, h), y, slope);
}

/** q = 1 - tanh |z|, from which the slope is q (2 - q). */
function tanh(z: v128, y: usize, slope: usize): void {
  const two = f32x4.splat(2);
  const e = fading(f32x4.mul(z, two));
  const q = f32x4.div(f32x4.mul(two, e), moreByOne(e));
  const sign = v128.and(z, f32x4.splat(-0.0));
  const far = v128.xor(f32x4.sub(f32x4.splat(1), q), sign);
  const isNear = f32x4.lt(f32x4.abs(z), f32x4.splat(0.625));
  put(
    v128.bitselect(tanhNear4(z), far, isNear),
    f32x4.mul(q, f32x4.sub(two, q)),
    y, slope,
  );
}

/** The slope at 0 is 1. */
function elu(z: v128, alpha: v128, y: usize, slope: usize): void {
  const below = isNegative(z);
  const depth = f32x4.min(z, f32x4.splat(0));
  put(
    v128.bitselect(f32x4.mul(alpha, expLess4(depth)), z, below),
    v128.bitselect(f32x4.mul(alpha, exp4(depth)), f32x4.splat(1), below),
    y, slope,
  );
}

function arctan(z: v128, y: usize, slope: usize): void {
  const one = f32x4.splat(1);
  put(atan4(z), f32x4.div(one, moreByOne(f32x4.mul(z, z))), y, slope);
}

function softplus(z: v128, y: usize, slope: usize): void {
  const e = fading(z), h = f32x4.div(f32x4.splat(1), moreByOne(e));
  put(
    f32x4.add(f32x4.max(z, f32x4.splat(0)), logMore4(e)),
    v128.bitselect(f32x4.mul(e, h), h, isNegative(z)),
    y, slope,
  );
}

/** From here on y is 0 or z, and the slope 0 or 1, to the last bit. */
const FAR: f32 = 12;
/** Twice the root of 2 / pi, and that times GELU's 0.044715. */
const STEEP: f32 = 1.5957691216;
const CUBIC: f32 = 0.0713548162726;

/** z s, s = sigmoid of 2u; the slope is s + z s (1 - s) (2u)'. */
function gelu(z: v128, y: usize, slope: usize): void {
  const edge = f32x4.splat(FAR), root = f32x4.splat(STEEP);
  const deep = f32x4.max(z, f32x4.neg(edge));
  const x = f32x4.min(deep, edge);
  const cubic = f32x4.mul(f32x4.splat(CUBIC), f32x4.mul(x, x));
  const e = fading(f32x4.mul(x, f32x4.add(root, cubic)));
  const h = f32x4.div(f32x4.splat(1), moreByOne(e));
  const low = f32x4.mul(e, h);
  const s = v128.bitselect(low, h, isNegative(x));
  const steep = f32x4.add(root, f32x4.mul(f32x4.splat(3), cubic));
  const turn = f32x4.mul(f32x4.mul(f32x4.mul(low, h), x), steep);
  put(f32x4.mul(deep, s), f32x4.add(s, turn), y, slope);
}

/** e^-|z| */
// @ts-ignore: decorator
@inline
function fading(z: v128): v128 {
  return exp4(f32x4.neg(f32x4.abs(z)));
}

// @ts-ignore: decorator
@inline
function moreByOne(e: v128): v128 {
  return f32x4.add(f32x4.splat(1), e);
}
