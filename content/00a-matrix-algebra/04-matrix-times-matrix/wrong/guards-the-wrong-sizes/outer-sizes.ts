// mistake: compares rows of A with columns of B
import { dot, matVec, outer, transpose } from "./vectors.ts";
export function matMul(A, B) { if (A.length !== B[0].length) throw new Error(`${A.length} ${B[0].length}`); return A.map((row) => transpose(B).map((col) => dot(row, col))); }

