import { bend } from "./activations";
import { madd, sums4 } from "./lanes";

/**
 * A layer as the TypeScript side lays it out (src/layout.ts); addresses
 * in bytes. Outputs are padded with zeros to whole vectors of four:
 * `stride` is the bytes of such a row. W is kept as [input][output].
 */
@unmanaged
export class Layer {
  inputs: i32;
  outputs: i32;
  stride: usize;
  activation: i32;
  alpha: f32;
  W: usize;
  b: usize;
  /** One row per sample of a batch, for each of these three. */
  y: usize;
  slope: usize;
  delta: usize;
}

/** Bytes of one entry of a list of ink: a row of W, and a pixel. */
// @ts-ignore: decorator
@inline
const ENTRY: usize = 8;

/**
 * z = W x + b, four outputs to a vector; many vectors at a time, so that
 * sums stay in registers. A sum is taken in the order of the inputs.
 *
 * @param ink x is a list of entries, else plain numbers
 * @param count entries in the list, or inputs
 */
// @ts-ignore: decorator
@inline
function weigh(layer: Layer, x: usize, count: i32, z: usize, ink: bool): void {
  const stride = layer.stride;
  const size: usize = ink ? ENTRY : 4;
  const end = x + <usize>count * size;
  let at: usize = 0;
  for (; at + 128 <= stride; at += 128) {
    const b = layer.b + at;
    let s0 = v128.load(b), s1 = v128.load(b, 16);
    let s2 = v128.load(b, 32), s3 = v128.load(b, 48);
    let s4 = v128.load(b, 64), s5 = v128.load(b, 80);
    let s6 = v128.load(b, 96), s7 = v128.load(b, 112);
    let row = layer.W + at;
    for (let p = x; p < end; p += size) {
      const xi = ink ? v128.load32_splat(p, 4) : v128.load32_splat(p);
      const w = ink ? row + load<u32>(p) : row;
      s0 = madd(xi, v128.load(w), s0);
      s1 = madd(xi, v128.load(w, 16), s1);
      s2 = madd(xi, v128.load(w, 32), s2);
      s3 = madd(xi, v128.load(w, 48), s3);
      s4 = madd(xi, v128.load(w, 64), s4);
      s5 = madd(xi, v128.load(w, 80), s5);
      s6 = madd(xi, v128.load(w, 96), s6);
      s7 = madd(xi, v128.load(w, 112), s7);
      if (!ink) row += stride;
    }
    const to = z + at;
    v128.store(to, s0); v128.store(to, s1, 16);
    v128.store(to, s2, 32); v128.store(to, s3, 48);
    v128.store(to, s4, 64); v128.store(to, s5, 80);
    v128.store(to, s6, 96); v128.store(to, s7, 112);
  }
  for (; at + 64 <= stride; at += 64) {
    const b = layer.b + at;
    let s0 = v128.load(b), s1 = v128.load(b, 16);
    let s2 = v128.load(b, 32), s3 = v128.load(b, 48);
    let row = layer.W + at;
    for (let p = x; p < end; p += size) {
      const xi = ink ? v128.load32_splat(p, 4) : v128.load32_splat(p);
      const w = ink ? row + load<u32>(p) : row;
      s0 = madd(xi, v128.load(w), s0);
      s1 = madd(xi, v128.load(w, 16), s1);
      s2 = madd(xi, v128.load(w, 32), s2);
      s3 = madd(xi, v128.load(w, 48), s3);
      if (!ink) row += stride;
    }
    const to = z + at;
    v128.store(to, s0); v128.store(to, s1, 16);
    v128.store(to, s2, 32); v128.store(to, s3, 48);
  }
  for (; at < stride; at += 16) {
    let sum = v128.load(layer.b + at);
    let row = layer.W + at;
    for (let p = x; p < end; p += size) {
      const xi = ink ? v128.load32_splat(p, 4) : v128.load32_splat(p);
      sum = madd(xi, v128.load(ink ? row + load<u32>(p) : row), sum);
      if (!ink) row += stride;
    }
    v128.store(z + at, sum);
  }
}

export function weighInk(l: Layer, x: usize, count: i32, z: usize): void {
  weigh(l, x, count, z, true);
}

export function weighDense(l: Layer, x: usize, z: usize): void {
  weigh(l, x, l.inputs, z, false);
}

/** y = f(z) and f'(z), over z itself and into `slope`. */
export function activate(layer: Layer, z: usize, slope: usize): void {
  const kind = layer.activation, alpha = f32x4.splat(layer.alpha);
  const end = z + layer.stride;
  for (; z < end; z += 16, slope += 16)
    bend(kind, alpha, v128.load(z), z, slope);
}

/**
 * The blame of the layer before: its slope times W^T delta, four of its
 * neurons at a time. Rows of W beyond the last are zero.
 */
export function blame(l: Layer, delta: usize, slope: usize, to: usize): void {
  const stride = l.stride;
  let row = l.W;
  for (let i = 0; i < l.inputs; i += 4) {
    let a = f32x4.splat(0), b = a, c = a, d = a;
    for (let at: usize = 0; at < stride; at += 16) {
      const share = v128.load(delta + at);
      const w = row + at;
      a = madd(share, v128.load(w), a);
      b = madd(share, v128.load(w + stride), b);
      c = madd(share, v128.load(w + 2 * stride), c);
      d = madd(share, v128.load(w + 3 * stride), d);
    }
    const at = <usize>i << 2;
    v128.store(to + at, f32x4.mul(sums4(a, b, c, d), v128.load(slope + at)));
    row += 4 * stride;
  }
}
