// mistake: A[k][i] used
import { dot, matVec, outer, transpose } from "./vectors.ts";
export function matMul(A, B) { if (A[0].length !== B.length) throw new Error(`${A[0].length} columns cannot meet ${B.length} rows`); return A.map((_, i) => B[0].map((_, j) => { let s = 0; for (let k = 0; k < B.length; k++) s += A[k][i] * B[k][j]; return s; })); }

