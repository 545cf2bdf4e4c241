import { leakyRelu } from "./activations.ts";
import { neuron } from "./neuron.ts";
import type { Layer } from "./types.ts";
import { dot, transpose } from "./vectors.ts";

type Raw = Pick<Layer, "W" | "b">;

export function collapse(l1: Raw, l2: Raw): Raw {
  const b = l2.W.map((row, o) => neuron(l1.b, row, l2.b[o]));
  const W = l2.W.map((row) => transpose(l1.W).map((column) => dot(row, column)));
  return { W, b };
}
export const xorNetwork = [
  { W: [[1, 1], [1, 1]], b: [-0.5, -1.5], act: leakyRelu(0.1) },
  { W: [[2, -6]], b: [-0.7], act: leakyRelu(0.1) },
];
