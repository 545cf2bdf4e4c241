import type { Pair } from "./types.ts";

export const chain = (outer: Pair, inner: Pair): Pair =>
  Object.freeze({
    f: (x: number) => outer.f(inner.f(x)),
    df: (x: number) => inner.df(x) * outer.df(inner.f(x)),
  });
