import { outer } from "./vectors.ts";

export const weightGrads = (delta: number[], xIn: number[]) => [
  delta.slice(),
  outer(delta, xIn),
];
