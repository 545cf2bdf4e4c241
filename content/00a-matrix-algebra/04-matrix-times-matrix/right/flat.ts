import type { Mat, Vec } from "./types.ts";

export function matMul(A: Mat, B: Mat): Mat {
  if (A[0].length !== B.length)
    throw new Error(`${A[0].length} columns, ${B.length} rows`);
  const [a, b] = [A.flat(), B.flat()];
  const [n, p] = [B.length, B[0].length];
  const c: Vec = new Array(A.length * p).fill(0);
  for (let at = 0; at < c.length; at++) {
    const [i, j] = [Math.floor(at / p), at % p];
    for (let k = 0; k < n; k++) c[at] += a[i * n + k] * b[k * p + j];
  }
  return A.map((_, i) => c.slice(i * p, (i + 1) * p));
}
