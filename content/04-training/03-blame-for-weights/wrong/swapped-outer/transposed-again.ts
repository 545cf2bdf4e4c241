import { outer, transpose } from "./vectors.ts";

export function weightGrads(delta: number[], xIn: number[]) {
  const dW = transpose(outer(delta, xIn));
  return { dW, db: delta };
}
