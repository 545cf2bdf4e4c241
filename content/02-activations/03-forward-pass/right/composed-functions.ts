import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer, Network, Vec } from "./types.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  return applyTo(layer.act.f, preActivation(layer, x));
}


type Step = (x: Vec) => Vec;

const then =
  (first: Step, second: Step): Step =>
  (x) =>
    second(first(x));

export function forward(net: Network, x: Vec): Vec {
  const steps = net.map((layer): Step => (v) => layerForward(layer, v));
  return steps.reduce(then, (v) => v)(x);
}
