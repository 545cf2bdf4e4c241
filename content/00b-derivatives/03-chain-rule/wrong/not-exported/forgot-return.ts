import type { Pair } from "./types.ts";

export function chain(outer: Pair, inner: Pair): any {
  const pair = {
    f: (x: number) => outer.f(inner.f(x)),
    df: (x: number) => outer.df(inner.f(x)) * inner.df(x),
  };
  void pair;
}
