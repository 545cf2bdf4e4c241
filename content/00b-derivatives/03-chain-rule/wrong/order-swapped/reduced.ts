import type { Pair } from "./types.ts";

export function chain(...links: [Pair, Pair]): Pair {
  return {
    f: (x) => links.reduce((v, link) => link.f(v), x),
    df(x) {
      let [v, slope] = [x, 1];
      for (const link of links) {
        slope *= link.df(v);
        v = link.f(v);
      }
      return slope;
    },
  };
}
