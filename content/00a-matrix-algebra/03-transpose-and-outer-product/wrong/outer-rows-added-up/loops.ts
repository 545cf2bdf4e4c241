import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  return W[0].map((_, j) => W.map((row) => row[j]));
}

export function outer(u: Vec, v: Vec): any {
  const out: Vec = [];
  for (let i = 0; i < u.length; i++) {
    let sum = 0;
    for (let j = 0; j < v.length; j++) sum += u[i] * v[j];
    out.push(sum);
  }
  return out;
}
