import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  if (b.length - a.length)
    throw Error("lengths " + a.length + "/" + b.length);
  return a.reduce((sum, ai, i) => sum + ai * b[i], 0);
}
