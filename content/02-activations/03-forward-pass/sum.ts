import { leakyRelu } from "@handmade/nn";
import { alpha, chain, type Place } from "./chain.ts";

/** One input of a neuron on its way into the sum. */
export interface Term {
  readonly weight: number;
  /** Undefined if the layer before gave no number. */
  readonly heard: number | undefined;
  readonly product: number | undefined;
}

/** All that goes into what a neuron says. */
export interface Sum {
  readonly terms: readonly Term[];
  readonly bias: number;
  /** The sum after each product, and with the bias at last. */
  readonly soFar: readonly (number | undefined)[];
  /** What the bend makes of it. */
  readonly bent: number | undefined;
}

/** The sum that makes a neuron's answer, redone from what it heard. */
export function sumOf(
  { l, o }: Place,
  heard: readonly (number | undefined)[],
): Sum {
  const { W, b } = chain[l]!;
  const terms = W[o]!.map((weight, i): Term => {
    const one = heard[i];
    const product = one === undefined ? undefined : weight * one;
    return { weight, heard: one, product };
  });
  const parts = [...terms.map(({ product }) => product), b[o]!];
  let sum: number | undefined = 0;
  const soFar = parts.map((part) => {
    sum =
      sum === undefined || part === undefined ? undefined : sum + part;
    return sum;
  });
  const z = soFar.at(-1);
  const bent = z === undefined ? undefined : leakyRelu(alpha).f(z);
  return { terms, bias: b[o]!, soFar, bent };
}
