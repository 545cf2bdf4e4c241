import { notEmpty, wholeNumber } from "./lengths.ts";
import { forward } from "./network.ts";
import type { Digit, Network, Vec } from "./types.ts";

// #region 3.4
/**
 * Where the largest number stands; of equals, the first.
 *
 * @throws Error if `v` is empty or an entry is NaN: a broken network
 *         must not seem to answer "0"
 */
export function argmax(v: Vec): number {
  notEmpty("argmax", "v", v);
  let best = 0;
  for (let i = 0; i < v.length; i++) {
    if (Number.isNaN(v[i]))
      throw new Error(
        `argmax: entry ${i} of ${v.length} is NaN; it has no largest.`,
      );
    if (v[i] > v[best]) best = i;
  }
  return best;
}

/** `n` zeros with a 1 at `k`: the answer a network should give. */
export function oneHot(k: number, n: number): Vec {
  wholeNumber("oneHot", "k", k, 0);
  if (k >= n)
    throw new Error(
      `oneHot: k is ${k} but there are ${n} places, counted from 0.`,
    );
  return Array.from({ length: n }, (_, i) => (i === k ? 1 : 0));
}

/** The share of `data`, from 0 to 1, whose label wins. */
export function accuracy(net: Network, data: Digit[]): number {
  notEmpty("accuracy", "data", data);
  const right = data.filter(
    ({ x, label }) => argmax(forward(net, x)) === label,
  );
  return right.length / data.length;
}
// #endregion 3.4
