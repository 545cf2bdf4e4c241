import type { Pair } from "./types.ts";

export const chain = (outer: Pair, inner: Pair) => [
  (x: number) => outer.f(inner.f(x)),
  (x: number) => outer.df(inner.f(x)) * inner.df(x),
];
