import { dot } from "./vectors.ts";

export function matVec(W: any, x: any): any {
  return W.map((row: any, i: number) => dot(row, x[i]));
}
