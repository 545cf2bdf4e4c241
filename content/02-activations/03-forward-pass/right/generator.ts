import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer, Network, Vec } from "./types.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  return applyTo(layer.act.f, preActivation(layer, x));
}


function* answers(net: Network, x: Vec) {
  let signal = x;
  for (const layer of net) {
    signal = layerForward(layer, signal);
    yield signal;
  }
}

export function forward(net: Network, x: Vec): Vec {
  let last = x;
  for (const signal of answers(net, x)) last = signal;
  return last;
}
