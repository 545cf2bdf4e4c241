import type { Pair } from "./types.ts";

export const square: Pair = { f: (x) => x ** 2, df: (x) => x + x };

export const decay: Pair = {
  f: (x) => Math.exp(-x),
  df: (x) => -decay.f(x),
};

export const bell: Pair = {
  f: (x) => 1 / (1 + square.f(x)),
  df: (x) => -square.df(x) * square.f(bell.f(x)),
};
