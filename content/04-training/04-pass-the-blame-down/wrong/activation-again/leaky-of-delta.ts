import { applyTo, leakyRelu } from "./activations.ts";
import { matVec, transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  const slopes = applyTo(leakyRelu().df, delta);
  return matVec(transpose(W), delta.map((d, o) => d * slopes[o]!));
}
