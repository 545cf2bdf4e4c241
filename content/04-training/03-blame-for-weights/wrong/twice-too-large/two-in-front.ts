import { outer } from "./vectors.ts";

export function weightGrads(delta: number[], xIn: number[]) {
  const dW = outer(delta, xIn).map((row) => row.map((entry) => 2 * entry));
  return { dW, db: delta };
}
