import { slope } from "./slopes.ts";
import type { Pair } from "./types.ts";

export const chain = (outer: Pair, inner: Pair): Pair => ({
  f: (x) => outer.f(inner.f(x)),
  df: (x) => slope((v) => outer.f(inner.f(v)), x),
});
