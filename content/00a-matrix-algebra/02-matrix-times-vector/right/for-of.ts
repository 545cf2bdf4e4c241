import type { Mat, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function matVec(W: Mat, x: Vec): Vec {
  const answers = [];
  for (const row of W) answers.push(dot(x, row));
  return answers;
}
