import type { Mat, Vec } from "./types.ts";

const total = (v: Vec) => v.reduce((s, one) => s + one, 0);

export function matVec(W: Mat, x: Vec): Vec {
  return W.map((row) => total(row) * total(x));
}
