// mistake: check after transposing on wrong side
import { dot, matVec, outer, transpose } from "./vectors.ts";
export function matMul(A, B) { const T = transpose(B); if (A.length !== T.length) throw new Error(`${A.length} and ${T.length}`); return A.map((row) => T.map((col) => dot(row, col))); }

