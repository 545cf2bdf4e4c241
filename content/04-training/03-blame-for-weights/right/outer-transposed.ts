import { outer, transpose } from "./vectors.ts";

export function weightGrads(delta: number[], xIn: number[]) {
  const dW = transpose(outer(xIn, delta));
  const db = delta.concat();
  return { db, dW };
}
