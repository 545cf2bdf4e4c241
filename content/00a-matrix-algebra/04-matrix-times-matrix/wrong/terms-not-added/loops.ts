import type { Mat } from "./types.ts";
import { transpose } from "./vectors.ts";

export function matMul(A: Mat, B: Mat): any {
  const C: Mat[] = [];
  for (const row of A) {
    const out: Mat = [];
    for (const column of transpose(B))
      out.push(row.map((a, k) => a * column[k]));
    C.push(out);
  }
  return C;
}
