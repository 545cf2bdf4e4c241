import type { Pair } from "./types.ts";

export function chain(outer: Pair, inner: Pair): Pair {
  return {
    f: (x) => outer.f(inner.f(x)),
    df(x) {
      const stretches = Float64Array.of(inner.df(x), outer.df(inner.f(x)));
      return stretches.reduce((all, one) => all * one);
    },
  };
}
