import type { Mat, Vec } from "./types.ts";

export function matVec(W: Mat, x: Vec): Vec {
  const copy = structuredClone(W);
  const y: Vec = [];
  while (copy.length > 0) {
    const row = copy.shift()!;
    if (row.length !== x.length)
      throw new Error(`${row.length}/${x.length}`);
    let sum = 0;
    while (row.length > 0) sum += row.pop()! * x[row.length];
    y.push(sum);
  }
  return Object.freeze(y) as Vec;
}
