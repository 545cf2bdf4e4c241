import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  const left = [...a];
  const right = b.slice();
  if (left.length !== right.length)
    throw new Error(`${left.length} and ${right.length} do not match`);
  let sum = 0;
  while (left.length > 0) sum += left.pop()! * right.pop()!;
  return sum;
}
