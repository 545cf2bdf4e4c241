import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer, Network, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  return applyTo(layer.act.f, preActivation(layer, x));
}


export function forward(net: Network, x: Vec): Vec {
  let signal = x.slice();
  for (const layer of net) {
    layer.W.forEach((row, o) => {
      const heard = signal.slice(0, row.length);
      signal[o] = layer.act.f(dot(row, heard) + layer.b[o]);
    });
    signal = signal.slice(0, layer.W.length);
  }
  return signal;
}
