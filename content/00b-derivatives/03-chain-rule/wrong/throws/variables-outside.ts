import type { Pair } from "./types.ts";

let f1: Pair["f"];
let f2: Pair["f"];

export function chain(outer: Pair, inner: Pair): Pair {
  f1 = inner.f;
  f2 = outer.f;
  return {
    f: (x) => f2(f1(x)),
    df: (x) => outer.df(f1(x)) * inner.df(x),
  };
}
