import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): any {
  return a.map((x, i) => x * b[i]).join(" + ");
}
