import type { Pair } from "./types.ts";

export function chain(outer: Pair, inner: Pair): Pair {
  return {
    f(x: number): number {
      return Math.round(outer.f(inner.f(x)) * 1e6) / 1e6;
    },
    df(x: number): number {
      return outer.df(inner.f(x)) * inner.df(x);
    },
  };
}
