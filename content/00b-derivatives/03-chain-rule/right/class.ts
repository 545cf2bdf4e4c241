import type { Pair } from "./types.ts";

class Chain {
  readonly #outer: Pair;
  readonly #inner: Pair;

  constructor(outer: Pair, inner: Pair) {
    this.#outer = outer;
    this.#inner = inner;
  }

  f(x: number): number {
    return this.#outer.f(this.#inner.f(x));
  }

  df(x: number): number {
    return this.#inner.df(x) * this.#outer.df(this.#inner.f(x));
  }
}

export const chain = (outer: Pair, inner: Pair) => new Chain(outer, inner);
