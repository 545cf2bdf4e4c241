import type { Pair } from "./types.ts";

export function chain(outer: Pair, inner: Pair): Pair {
  return {
    f: (x) => chain(outer, inner).f(x),
    df: (x) => outer.df(inner.f(x)) * inner.df(x),
  };
}
