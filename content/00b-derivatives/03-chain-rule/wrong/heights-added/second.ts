import type { Pair } from "./types.ts";

export function chain(outer: Pair, inner: Pair): Pair {
  return {
    f(x: number): number {
      return inner.f(x) + outer.f(x);
    },
    df(x: number): number {
      return outer.df(x) + inner.df(x);
    },
  };
}
