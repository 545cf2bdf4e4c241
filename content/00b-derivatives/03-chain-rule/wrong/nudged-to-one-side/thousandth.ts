import type { Pair } from "./types.ts";

export function chain(outer: Pair, inner: Pair) {
  const f = (x: number) => outer.f(inner.f(x));
  const df = (x: number) => (f(x + 0.001) - f(x)) / 0.001;
  return { f, df };
}
