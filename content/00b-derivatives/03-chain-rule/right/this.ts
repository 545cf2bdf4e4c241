import type { Pair } from "./types.ts";

export function chain(outer: Pair, inner: Pair) {
  return {
    outer,
    inner,
    f(x: number): number {
      return this.outer.f(this.inner.f(x));
    },
    df(x: number): number {
      return this.outer.df(this.inner.f(x)) * this.inner.df(x);
    },
  };
}
