import { applyTo, leakyRelu } from "./activations.ts";
import { matVec, transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  return applyTo(leakyRelu().f, matVec(transpose(W), delta));
}
