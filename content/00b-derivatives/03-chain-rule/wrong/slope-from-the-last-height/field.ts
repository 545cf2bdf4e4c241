import type { Pair } from "./types.ts";

class Chain implements Pair {
  outer: Pair;
  inner: Pair;
  between = 0;
  constructor(outer: Pair, inner: Pair) {
    this.outer = outer;
    this.inner = inner;
  }
  f(x: number): number {
    this.between = this.inner.f(x);
    return this.outer.f(this.between);
  }
  df(x: number): number {
    return this.inner.df(x) * this.outer.df(this.between);
  }
}

export const chain = (outer: Pair, inner: Pair): Pair =>
  new Chain(outer, inner);
