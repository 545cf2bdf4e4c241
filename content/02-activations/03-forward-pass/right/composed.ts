import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer, Network, Vec } from "./types.ts";
const asFunction = (layer: Layer) => (x: Vec) => applyTo(layer.act.f, preActivation(layer, x));
export const layerForward = (layer: Layer, x: Vec) => asFunction(layer)(x);
export const forward = (net: Network, x: Vec) =>
  net.map(asFunction).reduce((g, f) => (v: Vec) => f(g(v)), (v: Vec) => v)(x);
