import type { Vec } from "./types.ts";

export const dot = (a: Vec, b: Vec): number => {
  if (a.length !== b.length)
    throw new RangeError(`${a.length} does not fit ${b.length}`);
  return a.map((x, i) => x * b[i]).reduce((s, p) => s + p, 0);
};
