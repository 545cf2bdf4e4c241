import { outer } from "./vectors.ts";

// The bias is the weight of an input that is always 1.
export function weightGrads(delta: number[], xIn: number[]) {
  const all = outer(delta, [...xIn, 1]);
  return {
    dW: all.map((row) => row.slice(0, -1)),
    db: all.map((row) => row[xIn.length]!),
  };
}
