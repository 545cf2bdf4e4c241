import type { Layer, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

const neurons = (W: Vec[], b: Vec, x: Vec): Vec => {
  if (W.length === 0) return [];
  const [row, ...rows] = W;
  const [bias, ...biases] = b;
  return [dot(row, x) + bias, ...neurons(rows, biases, x)];
};

export function preActivation(
  layer: Pick<Layer, "W" | "b">,
  x: Vec,
): Vec {
  return neurons(layer.W, layer.b, x);
}
