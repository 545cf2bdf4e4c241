import type { Layer } from "./types.ts";

export function layerForward(layer: Layer, x: ArrayLike<number>) {
  const out = new Float64Array(layer.W.length);
  for (let o = 0; o < out.length; o++) {
    let z = 0;
    for (let i = 0; i < x.length; i++) z += x[i] * layer.W[o][i];
    out[o] = layer.act.f(z + layer.b[o]);
  }
  return out;
}

export function forward(net: Layer[], x: ArrayLike<number>) {
  let out = Float64Array.from(x);
  for (const layer of net) out = layerForward(layer, out);
  return out;
}
