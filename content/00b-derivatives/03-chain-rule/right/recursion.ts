import type { Pair } from "./types.ts";

function walk([first, ...rest]: Pair[], x: number): [number, number] {
  if (!first) return [x, 1];
  const [value, slope] = walk(rest, first.f(x));
  return [value, slope * first.df(x)];
}

export const chain = (outer: Pair, inner: Pair): Pair => ({
  f: (x) => walk([inner, outer], x)[0],
  df: (x) => walk([inner, outer], x)[1],
});
