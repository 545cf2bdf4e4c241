import { outer } from "./vectors.ts";

export function weightGrads(delta: number[], xIn: number[]) {
  const dW = outer(delta, xIn);
  for (let o = 0; o < delta.length; o++)
    for (let i = 0; i < xIn.length; i++) dW[o]![i]! *= delta[o]!;
  return { dW, db: delta };
}
