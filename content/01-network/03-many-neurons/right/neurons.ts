import { neuron } from "./neuron.ts";
import type { Layer, Vec } from "./types.ts";

export const preActivation = (
  layer: Pick<Layer, "W" | "b">,
  x: Vec,
): Vec =>
  layer.W.map((w, o) => {
    if (w.length !== x.length)
      throw new Error(`${x.length} inputs for ${w.length} weights`);
    return neuron(x, w, layer.b[o]);
  });
