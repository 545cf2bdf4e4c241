import type { Layer, Vec } from "./types.ts";

type Affine = Pick<Layer, "W" | "b">;

export function preActivation({ W, b }: Affine, x: Vec): Vec {
  const z = W.map(() => 0);
  x.forEach((xi, i) => {
    z.forEach((_, o) => {
      z[o] += W[o][i] * xi;
      z[o] += b[o];
    });
  });
  return z;
}
