// mistake: wants equal shapes
import { dot, matVec, outer, transpose } from "./vectors.ts";
export function matMul(A, B) { if (A.length !== B.length || A[0].length !== B[0].length) throw new Error(`${A.length} ${B.length}`); return A.map((row) => transpose(B).map((col) => dot(row, col))); }

