import type { Pair } from "./types.ts";

export const chain = (outer: Pair, inner: Pair, x = 1) => ({
  f: outer.f(inner.f(x)),
  df: outer.df(inner.f(x)) * inner.df(x),
});
