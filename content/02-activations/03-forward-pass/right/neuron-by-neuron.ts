import { neuron } from "./neuron.ts";
import type { Layer, Network, Vec } from "./types.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  return layer.W.map((w, o) => layer.act.f(neuron(x, w, layer.b[o])));
}

export function forward(net: Network, x: Vec): Vec {
  let signal = x;
  net.forEach((layer) => {
    signal = layerForward(layer, signal);
  });
  return signal;
}
