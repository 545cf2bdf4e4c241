import { dot } from "./vectors.ts";

function matVec(W: number[][], x: number[]): number[] {
  return W.map((row) => dot(row, x));
}
