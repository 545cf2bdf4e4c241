import { slope } from "./slopes.ts";
import type { Pair } from "./types.ts";

export function chain(outer: Pair, inner: Pair) {
  const f = (x: number) => outer.f(inner.f(x));
  const df = (x: number) => slope(outer.f, inner.f(x)) * slope(inner.f, x);
  return { f, df };
}
