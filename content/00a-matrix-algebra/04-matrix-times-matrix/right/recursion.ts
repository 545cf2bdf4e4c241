import type { Mat, Vec } from "./types.ts";
import { matVec, transpose } from "./vectors.ts";

export function matMul([first, ...rest]: Mat, B: Mat): Mat {
  if (!first) return [];
  return [matVec(transpose(B), first), ...matMul(rest, B)];
}
