import type { Pair } from "./types.ts";

export const chain = (outer: Pair, inner: Pair): Pair => {
  const f: Pair["f"] = (x) => outer.f(inner.f(x));
  const df: Pair["df"] = (x) => {
    const stretch = inner.df(x);
    if (stretch === 0) return 0;
    return stretch * outer.df(inner.f(x));
  };
  return { f, df };
};
