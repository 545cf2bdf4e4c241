import { preActivation } from "./layer.ts";
import type { Layer } from "./types.ts";
import { matMul } from "./vectors.ts";

type Raw = Pick<Layer, "W" | "b">;

export function collapse(l1: Raw, l2: Raw): Raw {
  return { W: matMul(l2.W, l1.W), b: preActivation(l2, l1.b) };
}

const act = { f: (z: number) => Math.max(z, z / 10), df: (z: number) => (z < 0 ? 0.1 : 1) };
export const xorNetwork = [
  { W: [[1, 1], [1, 1]], b: [0, -1], act },
  { W: [[1, -2]], b: [-0.6], act },
];
