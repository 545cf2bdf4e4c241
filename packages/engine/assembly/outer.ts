import { madd } from "./lanes";
import { Layer } from "./layer";
import { ENTRY } from "./weigh";

/**
 * Adds `scale` times the outer product of x and delta to W. The shares
 * of delta stay in registers; rows of W that x does not list are not
 * touched: their slope is 0.
 */
// @ts-ignore: decorator
@inline
function addOuter(
  layer: Layer, x: usize, count: i32, delta: usize, scale: f32, list: bool,
): void {
  const size: usize = list ? ENTRY : 4;
  const end = x + <usize>count * size;
  const factor = f32x4.splat(scale);
  const stride = layer.width;
  let at: usize = 0;
  for (; at + 64 <= stride; at += 64) {
    const from = delta + at;
    const d0 = f32x4.mul(factor, v128.load(from));
    const d1 = f32x4.mul(factor, v128.load(from, 16));
    const d2 = f32x4.mul(factor, v128.load(from, 32));
    const d3 = f32x4.mul(factor, v128.load(from, 48));
    let row = layer.W + at;
    for (let p = x; p < end; p += size) {
      const xi = list ? v128.load32_splat(p, 4) : v128.load32_splat(p);
      const w = list ? layer.W + at + <usize>load<u32>(p) * stride : row;
      v128.store(w, madd(xi, d0, v128.load(w)));
      v128.store(w, madd(xi, d1, v128.load(w, 16)), 16);
      v128.store(w, madd(xi, d2, v128.load(w, 32)), 32);
      v128.store(w, madd(xi, d3, v128.load(w, 48)), 48);
      if (!list) row += stride;
    }
  }
  for (; at < stride; at += 32) {
    const d0 = f32x4.mul(factor, v128.load(delta + at));
    const d1 = f32x4.mul(factor, v128.load(delta + at, 16));
    let row = layer.W + at;
    for (let p = x; p < end; p += size) {
      const xi = list ? v128.load32_splat(p, 4) : v128.load32_splat(p);
      const w = list ? layer.W + at + <usize>load<u32>(p) * stride : row;
      v128.store(w, madd(xi, d0, v128.load(w)));
      v128.store(w, madd(xi, d1, v128.load(w, 16)), 16);
      if (!list) row += stride;
    }
  }
}

export function addOuterListed(
  layer: Layer, x: usize, count: i32, delta: usize, scale: f32,
): void {
  addOuter(layer, x, count, delta, scale, true);
}

export function addOuterAll(
  layer: Layer, x: usize, count: i32, delta: usize, scale: f32,
): void {
  addOuter(layer, x, count, delta, scale, false);
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
