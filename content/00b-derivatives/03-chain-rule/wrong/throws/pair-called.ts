import type { Pair } from "./types.ts";

export const chain = (outer: any, inner: any): Pair => ({
  f: (x) => outer(inner(x)),
  df: (x) => outer.df(inner.f(x)) * inner.df(x),
});
