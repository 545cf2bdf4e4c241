import type { Pair } from "./types.ts";

export const chain = (outer: Pair, inner: Pair): Pair => ({
  f: (x) => outer.f(x),
  df: (x) => outer.df(inner.f(x)) * inner.df(x),
});
