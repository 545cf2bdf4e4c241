import type { Pair } from "./types.ts";

export const square: Pair = {
  f: (x) => x * x,
  df: (x) => 2 * x,
};

export const decay: Pair = {
  f: (x) => Math.exp(-x),
  df: (x) => -Math.exp(-x),
};

export const bell: Pair = {
  f: (x) => 1 / (1 + x * x),
  df: (x) => (-2 * x) / (1 + x * x) ** 2,
};
