import { makeNetwork, normal, randomFrom, tanh } from "@handmade/nn";

/** An activation as plain data: a lent one, or one with a wrong slope. */
export type Bend =
  | { readonly $lent: string; readonly of?: readonly number[] }
  | {
      readonly f: { readonly $lent: string };
      readonly df: { readonly $lent: string };
    };

/** Plain data, so that a call can be read. */
export interface DrawnNet {
  readonly layers: {
    readonly W: number[][];
    readonly b: number[];
    readonly act: Bend;
  }[];
  readonly x: number[];
  readonly t: number[];
}

const short = (v: number) => Math.round(v * 100) / 100;

/** The values of one function with the slope of another. */
export const wrongSlope = (f: string, df: string): Bend => ({
  f: { $lent: `${f}.f` },
  df: { $lent: `${df}.df` },
});

/**
 * A network, an input and targets in two decimals; layer l has the l-th
 * of the activations.
 */
export function drawn(
  sizes: readonly number[],
  seed: number,
  acts: readonly Bend[],
): DrawnNet {
  const rng = randomFrom(seed);
  const layers = makeNetwork(sizes, tanh, rng).map(({ W, b }, l) => ({
    W: W.map((row) => row.map(short)),
    b: b.map(() => short(0.6 * normal(rng))),
    act: acts[l]!,
  }));
  const list = (n: number) =>
    Array.from({ length: n }, () => short(normal(rng)));
  return { layers, x: list(sizes[0]!), t: list(sizes.at(-1)!) };
}
