import type { Pair } from "./types.ts";

export const square: Pair = {
  f: (x) => Math.abs(x) * Math.abs(x),
  df: (x) => 2 * Math.sign(x) * Math.abs(x),
};
export const decay: Pair = {
  f: (x) => Math.exp(x) ** -1,
  df: (x) => -(Math.exp(x) ** -1),
};
export const bell: Pair = {
  f: (x) => 1 / Math.hypot(1, x) ** 2,
  df: (x) => (-2 * x) / Math.hypot(1, x) ** 4,
};
