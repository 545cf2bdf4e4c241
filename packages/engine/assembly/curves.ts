// Curves that no instruction draws, four numbers at a time. Everything
// here keeps NaN. Powers that float32 cannot hold become 0 or Infinity:
// below e^-87.3 (but for a sliver of half a unit) nothing subnormal is
// given on, which processors would be slow with.
//
// Polynomials: Moshier, Cephes Mathematical Library (1989), expf, tanhf,
// logf, atanf.

/** The whole number n for which e^x is 2^n e^r with the smallest r. */
// @ts-ignore: decorator
@inline
function doublings(x: v128): v128 {
  return f32x4.nearest(f32x4.mul(x, f32x4.splat(1.44269504)));
}

/** 2^n, for n from -127 (which gives 0) to 128 (Infinity). */
// @ts-ignore: decorator
@inline
function powerOfTwo(n: v128): v128 {
  const exponent = i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127));
  return i32x4.shl(exponent, 23);
}

/** e^r - 1 for what is left of x: at most half of log 2 either way. */
// @ts-ignore: decorator
@inline
function powerOfRest(x: v128, n: v128): v128 {
  let r = f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.693359375)));
  r = f32x4.add(r, f32x4.mul(n, f32x4.splat(2.12194440e-4)));
  let p = f32x4.splat(1.9875691500e-4);
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.3981999507e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(8.3334519073e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(4.1665795894e-2));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.6666665459e-1));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(5.0000001201e-1));
  return f32x4.add(f32x4.mul(f32x4.mul(p, r), r), r);
}

/** e^x. */
export function exp4(x: v128): v128 {
  x = f32x4.max(f32x4.min(x, f32x4.splat(89)), f32x4.splat(-88));
  const n = doublings(x);
  const one = f32x4.splat(1);
  return f32x4.mul(f32x4.add(powerOfRest(x, n), one), powerOfTwo(n));
}

/** e^x - 1 for x of 0 and below: 2^n (e^r - 1) + (2^n - 1). */
export function expLess4(x: v128): v128 {
  x = f32x4.max(x, f32x4.splat(-88));
  const n = doublings(x);
  const scale = powerOfTwo(n);
  return f32x4.add(
    f32x4.mul(powerOfRest(x, n), scale),
    f32x4.sub(scale, f32x4.splat(1)),
  );
}

/**
 * log(1 + e) for e from 0 to 1. From the root of 2 minus 1 on, it is
 * log 2 + log(1 + (e - 1) / 2).
 */
export function logMore4(e: v128): v128 {
  const half = f32x4.splat(0.5);
  const far = f32x4.gt(e, f32x4.splat(0.414213562));
  const halved = f32x4.mul(f32x4.sub(e, f32x4.splat(1)), half);
  const x = v128.bitselect(halved, e, far);
  let p = f32x4.splat(7.0376836292e-2);
  p = f32x4.sub(f32x4.mul(p, x), f32x4.splat(1.1514610310e-1));
  p = f32x4.add(f32x4.mul(p, x), f32x4.splat(1.1676998740e-1));
  p = f32x4.sub(f32x4.mul(p, x), f32x4.splat(1.2420140846e-1));
  p = f32x4.add(f32x4.mul(p, x), f32x4.splat(1.4249322787e-1));
  p = f32x4.sub(f32x4.mul(p, x), f32x4.splat(1.6668057665e-1));
  p = f32x4.add(f32x4.mul(p, x), f32x4.splat(2.0000714765e-1));
  p = f32x4.sub(f32x4.mul(p, x), f32x4.splat(2.4999993993e-1));
  p = f32x4.add(f32x4.mul(p, x), f32x4.splat(3.3333331174e-1));
  const square = f32x4.mul(x, x);
  p = f32x4.sub(f32x4.mul(f32x4.mul(p, x), square), f32x4.mul(half, square));
  const log = f32x4.add(x, p);
  const more = v128.and(f32x4.splat(0.693147181), far);
  return f32x4.add(log, more);
}

/**
 * x - x^3 / 3 + …: the hyperbolic tangent up to 0.625, where a quotient
 * would lose its digits.
 */
export function tanhNear4(x: v128): v128 {
  const s = f32x4.mul(x, x);
  let p = f32x4.splat(-5.70498872745e-3);
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(2.06390887954e-2));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(-5.37397155531e-2));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(1.33314422036e-1));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(-3.33332819422e-1));
  return f32x4.add(f32x4.mul(f32x4.mul(p, s), x), x);
}

/**
 * The angle whose tangent is x. An angle above an eighth of a turn is
 * taken from there, one above three sixteenths from the upright.
 */
export function atan4(x: v128): v128 {
  const one = f32x4.splat(1);
  const sign = v128.and(x, f32x4.splat(-0.0));
  const size = f32x4.abs(x);
  const steep = f32x4.gt(size, f32x4.splat(2.414213562));
  const slanted = f32x4.gt(size, f32x4.splat(0.414213562));
  let above = f32x4.sub(size, one), below = f32x4.add(size, one);
  above = v128.bitselect(above, size, slanted);
  above = v128.bitselect(f32x4.splat(-1), above, steep);
  below = v128.bitselect(below, one, slanted);
  below = v128.bitselect(size, below, steep);
  let start = v128.and(f32x4.splat(0.785398163), slanted);
  start = v128.bitselect(f32x4.splat(1.57079633), start, steep);
  const t = f32x4.div(above, below);
  const s = f32x4.mul(t, t);
  let p = f32x4.splat(8.05374449538e-2);
  p = f32x4.sub(f32x4.mul(p, s), f32x4.splat(1.38776856032e-1));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(1.99777106478e-1));
  p = f32x4.sub(f32x4.mul(p, s), f32x4.splat(3.33329491539e-1));
  const angle = f32x4.add(f32x4.mul(f32x4.mul(p, s), t), t);
  return v128.xor(f32x4.add(start, angle), sign);
}
