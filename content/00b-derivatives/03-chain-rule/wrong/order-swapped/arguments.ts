import type { Pair } from "./types.ts";

export const chain = (inner: Pair, outer: Pair): Pair => ({
  f: (x) => outer.f(inner.f(x)),
  df: (x) => outer.df(inner.f(x)) * inner.df(x),
});
