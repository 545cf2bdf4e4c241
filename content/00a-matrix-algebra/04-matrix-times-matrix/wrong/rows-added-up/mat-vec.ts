import type { Mat, Vec } from "./types.ts";
import { matVec } from "./vectors.ts";

export function matMul(A: Mat, B: Mat): any {
  return matVec(
    A,
    B.map((row) => row.reduce((s, b) => s + b, 0)),
  );
}
