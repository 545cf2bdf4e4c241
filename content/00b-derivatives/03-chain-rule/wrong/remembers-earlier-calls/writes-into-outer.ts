import type { Pair } from "./types.ts";

export function chain(outer: Pair, inner: Pair): Pair {
  const { f, df } = outer;
  outer.f = (x) => f(inner.f(x));
  outer.df = (x) => df(inner.f(x)) * inner.df(x);
  return outer;
}
