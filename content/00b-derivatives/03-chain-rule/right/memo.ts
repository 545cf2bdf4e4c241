import type { Pair } from "./types.ts";

export function chain(outer: Pair, inner: Pair): Pair {
  const seen = new Map<number, number>();
  const between = (x: number): number => {
    const known = seen.get(x) ?? inner.f(x);
    seen.set(x, known);
    return known;
  };
  return {
    f: (x) => outer.f(between(x)),
    df: (x) => outer.df(between(x)) * inner.df(x),
  };
}
