import type { Mat } from "./types.ts";

export function matMul([[a, b], [c, d]]: Mat, [[e, f], [g, h]]: Mat): Mat {
  return [
    [a * e + b * g, a * f + b * h],
    [c * e + d * g, c * f + d * h],
  ];
}
