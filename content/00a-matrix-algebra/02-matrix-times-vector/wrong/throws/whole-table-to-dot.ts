import { dot } from "./vectors.ts";

export function matVec(W: any, x: any): any {
  return dot(W, x);
}
