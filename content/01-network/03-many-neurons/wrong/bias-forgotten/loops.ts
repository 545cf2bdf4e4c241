import type { Layer, Vec } from "./types.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  const z: Vec = [];
  for (const row of W) {
    let sum = 0;
    for (let i = 0; i < x.length; i++) sum += row[i] * x[i];
    z.push(sum);
  }
  return z;
}
