import { sigmoid } from "./activations.ts";
import { matVec, transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  const once = delta.map((d) => d * sigmoid.df(d));
  return matVec(transpose(W), once);
}
