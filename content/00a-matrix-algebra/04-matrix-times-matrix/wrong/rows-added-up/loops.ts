import type { Mat } from "./types.ts";

export function matMul(A: Mat, B: Mat): any {
  return A.map((row) => {
    let sum = 0;
    for (let j = 0; j < B[0].length; j++)
      for (let k = 0; k < B.length; k++) sum += row[k] * B[k][j];
    return sum;
  });
}
