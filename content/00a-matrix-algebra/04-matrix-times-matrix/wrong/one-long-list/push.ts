import type { Mat, Vec } from "./types.ts";

export function matMul(A: Mat, B: Mat): any {
  const C: Vec = [];
  for (const row of A)
    for (let j = 0; j < B[0].length; j++) {
      let sum = 0;
      for (let k = 0; k < B.length; k++) sum += row[k] * B[k][j];
      C.push(sum);
    }
  return C;
}
