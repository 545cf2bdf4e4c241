import type { Pair } from "./types.ts";

const pair = (f: Pair["f"], df: Pair["df"]): Pair => Object.freeze({ f, df });

export const square = pair(
  (x) => x * x,
  (x) => x * 2,
);
export const decay = pair(
  (x) => Math.exp(-x),
  (x) => -1 / Math.exp(x),
);
export const bell = pair(
  (x) => 1 / (x * x + 1),
  (x) => -(x + x) / (x * x + 1) / (x * x + 1),
);
