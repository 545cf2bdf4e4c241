import type { Pair } from "./types.ts";

export const chain = (outer: Pair, inner: Pair): Pair => ({
  f: (x) => inner.f(outer.f(x)),
  df: (x) => inner.df(outer.f(x)) * outer.df(x),
});
