import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): any {
  let sum = 0;
  return a.forEach((x, i) => {
    sum += x * b[i];
  });
}
