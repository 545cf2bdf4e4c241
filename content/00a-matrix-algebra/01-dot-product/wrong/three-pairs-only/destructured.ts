import type { Vec } from "./types.ts";

export function dot([x, y, z]: Vec, [u, v, w]: Vec): number {
  return x * u + y * v + z * w;
}
