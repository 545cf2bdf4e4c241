import type { Pair } from "./types.ts";

export function chain(...links: Pair[]): Pair {
  const [outer, ...others] = links;
  if (!outer) return { f: (x) => x, df: () => 1 };
  const inner = chain(...others);
  return {
    f: (x) => outer.f(inner.f(x)),
    df: (x) => outer.df(inner.f(x)) * inner.df(x),
  };
}
