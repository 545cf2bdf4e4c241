// mistake: braces without return in map
import { dot } from "./vectors.ts";
export function matVec(W, x) { return W.map((row) => { dot(row, x); }); }
