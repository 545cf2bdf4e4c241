import type { Pair } from "./types.ts";

export const chain = (
  { f: f2, df: df2 }: Pair,
  { f: f1, df: df1 }: Pair,
): Pair => ({
  f: (x) => f2(f1(x)),
  df: (x) => df2(f1(x)) * df1(x),
});
