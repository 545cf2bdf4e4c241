import type { Pair } from "./types.ts";

export function chain(outer: Pair, inner: Pair): Pair {
  const links = [inner, outer];
  return {
    f: (x) => links.reduce((value, link) => link.f(value), x),
    df: (x) => {
      let [value, slope] = [x, 1];
      for (const link of links) {
        slope *= link.df(value);
        value = link.f(value);
      }
      return slope;
    },
  };
}
