import type { Pair } from "./types.ts";

export function chain(outer: Pair, inner: Pair): Pair {
  return {
    f(x: number): number {
      return outer.f(inner.f(x));
    },
    df(x: number): number {
      return outer.f(x) * inner.df(x) + inner.f(x) * outer.df(x);
    },
  };
}
