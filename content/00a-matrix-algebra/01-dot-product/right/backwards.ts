import type { Vec } from "./types.ts";

export function dot(a: Vec, b: Vec): number {
  if (a.length != b.length) {
    throw new TypeError(`Got ${a.length} and ${b.length} numbers.`);
  }
  var total = 0;
  var i = a.length;
  while (i--) {
    total = total + b[i] * a[i];
  }
  return total;
}
