import { dot } from "./vectors.ts";

export function matvec(W: number[][], x: number[]): number[] {
  return W.map((row) => dot(row, x));
}
