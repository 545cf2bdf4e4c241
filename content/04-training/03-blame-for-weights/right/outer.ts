import { outer } from "./vectors.ts";

export function weightGrads(delta: number[], xIn: number[]) {
  return { dW: outer(delta, xIn), db: Array.from(delta) };
}
