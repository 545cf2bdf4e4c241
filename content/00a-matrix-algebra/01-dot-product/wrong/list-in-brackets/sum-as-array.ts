import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): any {
  const sum = [0];
  a.forEach((x, i) => {
    sum[0] += x * b[i];
  });
  return sum;
}
