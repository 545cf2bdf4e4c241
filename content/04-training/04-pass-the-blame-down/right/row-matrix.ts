import { matMul } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  return matMul([delta], W)[0]!;
}
