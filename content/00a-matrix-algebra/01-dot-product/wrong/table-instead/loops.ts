import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): any {
  if (a.length !== b.length) throw new Error(`${a.length}, ${b.length}`);
  const table: number[][] = [];
  for (const x of a) {
    const row: number[] = [];
    for (const y of b) row.push(x * y);
    table.push(row);
  }
  return table;
}
