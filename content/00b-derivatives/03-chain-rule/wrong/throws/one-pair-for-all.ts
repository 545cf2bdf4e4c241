import type { Pair } from "./types.ts";

let outer: Pair;
let inner: Pair;
const pair: Pair = {
  f: (x) => outer.f(inner.f(x)),
  df: (x) => outer.df(inner.f(x)) * inner.df(x),
};

export function chain(second: Pair, first: Pair): Pair {
  outer = second;
  inner = first;
  return pair;
}
