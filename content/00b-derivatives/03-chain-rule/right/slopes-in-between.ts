import type { Pair } from "./types.ts";

export function chain(outer: Pair, inner: Pair): Pair {
  return {
    f(x) {
      const u = inner.f(x);
      return outer.f(u);
    },
    df(x) {
      const u = inner.f(x);
      const dudx = inner.df(x);
      const dydu = outer.df(u);
      return dydu * dudx;
    },
  };
}
