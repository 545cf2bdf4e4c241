import type { Pair } from "./types.ts";

export function chain(outer: Pair, inner: Pair): Pair {
  return {
    f(x: number): number {
      return inner.f(outer.f(x)) * 1;
    },
    df(x: number): number {
      return outer.df(inner.f(x)) * inner.df(x);
    },
  };
}
