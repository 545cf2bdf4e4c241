import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer, Network, Vec } from "./types.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  return applyTo(layer.act.f, preActivation(layer, x));
}


export function forward(net: Network, x: Vec): Vec {
  const signal = [...x];
  for (const { W, b, act } of net) {
    for (let o = 0; o < W.length; o++) {
      let z = b[o];
      for (let i = 0; i < W[o].length; i++) z += W[o][i] * signal[i];
      signal[o] = act.f(z);
    }
    signal.length = W.length;
  }
  return signal;
}
