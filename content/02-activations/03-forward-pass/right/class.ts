import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer, Network, Vec } from "./types.ts";

class Runner {
  readonly layer: Layer;

  constructor(layer: Layer) {
    this.layer = layer;
  }

  run(x: Vec): Vec {
    return applyTo((z) => this.layer.act.f(z), preActivation(this.layer, x));
  }
}

export const layerForward = (layer: Layer, x: Vec): Vec =>
  new Runner(layer).run(x);

export function forward(net: Network, x: Vec): Vec {
  const runners = net.map((layer) => new Runner(layer));
  return runners.reduce((signal, runner) => runner.run(signal), x);
}
