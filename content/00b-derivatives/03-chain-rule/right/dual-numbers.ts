import type { Pair } from "./types.ts";

type Dual = { readonly value: number; readonly slope: number };
const through =
  ({ f, df }: Pair) =>
  ({ value, slope }: Dual): Dual => ({
    value: f(value),
    slope: df(value) * slope,
  });

export function chain(outer: Pair, inner: Pair): Pair {
  const run = (x: number) =>
    through(outer)(through(inner)({ value: x, slope: 1 }));
  return { f: (x) => run(x).value, df: (x) => run(x).slope };
}
