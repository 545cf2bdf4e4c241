import { outer } from "./vectors.ts";

export function weightGrads(delta: number[], xIn: number[]) {
  return outer(delta, xIn);
}
