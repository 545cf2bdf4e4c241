import type { Pair } from "./types.ts";

export function chain(outer: Pair, inner: Pair) {
  const f = (x: number) => outer.f(inner.f(x));
  const df = (x: number) => outer.df(inner.f(x)) * inner.df(x);
  return { f, df };
}
