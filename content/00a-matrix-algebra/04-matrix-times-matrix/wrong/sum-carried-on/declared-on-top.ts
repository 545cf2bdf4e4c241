import type { Mat, Vec } from "./types.ts";

export function matMul(A: Mat, B: Mat): Mat {
  const C: Mat = [];
  let sum = 0;
  for (const row of A) {
    const out: Vec = [];
    for (let j = 0; j < B[0].length; j++) {
      for (let k = 0; k < B.length; k++) sum += row[k] * B[k][j];
      out.push(sum);
    }
    C.push(out);
  }
  return C;
}
