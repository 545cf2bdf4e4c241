import type { Pair } from "./types.ts";

export const chain = (outer: Pair, inner: Pair): Pair => ({
  f(x) {
    return outer.f(inner.f(x));
  },
  df(x) {
    return inner.df(x) * outer.df(this.f(x));
  },
});
