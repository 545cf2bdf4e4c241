import type { Mat } from "./types.ts";
import { dot } from "./vectors.ts";

export function matMul(A: any, B: any): any {
  return dot(A, B);
}
