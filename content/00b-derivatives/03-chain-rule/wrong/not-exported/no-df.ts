import type { Pair } from "./types.ts";

export const chain = (outer: Pair, inner: Pair) => ({
  f: (x: number) => outer.f(inner.f(x)),
});
