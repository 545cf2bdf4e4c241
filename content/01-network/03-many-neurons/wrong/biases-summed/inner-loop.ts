import type { Layer, Vec } from "./types.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  const z: Vec = [];
  for (const row of W) {
    let sum = 0;
    for (let i = 0; i < row.length; i++) sum += row[i] * x[i];
    for (const bias of b) sum += bias;
    z.push(sum);
  }
  return z;
}
