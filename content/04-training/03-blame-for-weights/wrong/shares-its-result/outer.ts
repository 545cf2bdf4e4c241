import { outer } from "./vectors.ts";

export const weightGrads = (delta: number[], xIn: number[]) => {
  const db = delta;
  return { dW: outer(delta, xIn), db };
};
