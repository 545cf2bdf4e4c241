import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  let answer = 0;
  for (let i = 0; i < a.length; i++) {
    let sum = 0;
    sum += a[i] * b[i];
    answer = sum;
  }
  return answer;
}
