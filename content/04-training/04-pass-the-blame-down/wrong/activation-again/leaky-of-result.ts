import { leakyRelu } from "./activations.ts";
import { matVec, transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  const { df } = leakyRelu();
  return matVec(transpose(W), delta).map((d) => d * df(d));
}
