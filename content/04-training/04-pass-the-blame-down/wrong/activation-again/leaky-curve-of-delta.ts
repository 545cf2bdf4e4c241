import { applyTo, leakyRelu } from "./activations.ts";
import { matVec, transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  return matVec(transpose(W), applyTo(leakyRelu().f, delta));
}
