import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): any {
  return W.map((row) => {
    let sum: any = "";
    for (let j = 0; j < x.length; j++) sum += row[j] * x[j];
    return sum;
  });
}
