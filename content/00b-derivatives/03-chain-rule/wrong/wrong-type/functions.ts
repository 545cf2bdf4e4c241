import type { Pair } from "./types.ts";

export const chain = (outer: Pair, inner: Pair): any => ({
  f: (x: number) => () => outer.f(inner.f(x)),
  df: (x: number) => () => outer.df(inner.f(x)) * inner.df(x),
});
