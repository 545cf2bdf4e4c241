import {
  type Activation,
  makeNetwork,
  type Network,
  normal,
  randomFrom,
  type Sample,
} from "@handmade/nn";

/** Samples of bell-curve inputs, half of them exactly 0, one-hot wants. */
export function someSamples(
  count: number,
  inputs: number,
  outputs: number,
  seed = 7,
): Sample[] {
  const rng = randomFrom(seed);
  return Array.from({ length: count }, (_, s) => ({
    x: Array.from({ length: inputs }, () => {
      const value = Math.fround(normal(rng));
      return rng() < 0.5 ? 0 : value;
    }),
    t: Array.from({ length: outputs }, (_, k) => Number(k === s % outputs)),
  }));
}

/** A network whose numbers float32 holds exactly. */
export function someNetwork(
  sizes: number[],
  act: Activation,
  seed = 3,
): Network {
  const rng = randomFrom(seed);
  return makeNetwork(sizes, act, rng).map((layer, l) => ({
    act: layer.act,
    // Deviation 1/√inputs: sums stay near 1, whatever the size.
    W: layer.W.map((row) =>
      row.map(() => Math.fround(normal(rng) / Math.sqrt(sizes[l]!))),
    ),
    b: layer.b.map(() => Math.fround(normal(rng) / 4)),
  }));
}

/** The largest difference of any weight or bias. */
export function farthest(a: Network, b: Network): number {
  const numbers = (net: Network) =>
    net.flatMap(({ W, b }) => [...W.flat(), ...b]);
  const theirs = numbers(b);
  return numbers(a)
    .map((value, k) => Math.abs(value - theirs[k]!))
    .reduce((most, d) => Math.max(most, d), 0);
}

/** Half a unit in the last place of 1 in float32. */
export const ROUNDING = 2 ** -24;
