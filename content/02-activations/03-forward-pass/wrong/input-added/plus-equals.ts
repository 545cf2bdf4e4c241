import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer, Network, Vec } from "./types.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  return applyTo(layer.act.f, preActivation(layer, x));
}


export function forward(net: Network, x: Vec): Vec {
  return net.reduce((signal, layer) => {
    const out = layerForward(layer, signal);
    for (let i = 0; i < out.length && i < signal.length; i++)
      out[i] += signal[i];
    return out;
  }, x);
}
