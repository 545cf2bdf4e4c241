import { leakyRelu } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer } from "./types.ts";
import { matMul } from "./vectors.ts";

type Raw = Pick<Layer, "W" | "b">;

export function collapse(l1: Raw, l2: Raw): Raw {
  const act = { f: (z: number) => z, df: () => 1, name: "identity" };
  return { W: matMul(l2.W, l1.W), b: preActivation(l2, l1.b), act } as Raw;
}
export const xorNetwork = [
  { W: [[0.5, 0.5], [0.5, 0.5]], b: [0, -0.5], act: leakyRelu(0.1) },
  { W: [[2, -4]], b: [0], act: leakyRelu(0.1) },
];
