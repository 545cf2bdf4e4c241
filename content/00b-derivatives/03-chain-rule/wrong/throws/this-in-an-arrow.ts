import type { Pair } from "./types.ts";

export function chain(this: any, outer: Pair, inner: Pair): Pair {
  return {
    f: (x) => outer.f(inner.f(x)),
    df: (x) => outer.df(this.u(x)) * inner.df(x),
  };
}
