import { makeNetwork, normal, randomFrom, tanh } from "@handmade/nn";

/** Two decimals, so that a call can be read. */
const short = (v: number) => Math.round(v * 100) / 100;

/**
 * A network, an input and targets as plain data: sizes that all differ
 * but for a pair, biases that are not 0, residuals of both signs.
 *
 * @param seed one for which no true slope is near 0, and no raw sum
 *        near a corner; a test looks after that
 */
function drawn(
  sizes: readonly number[],
  seed: number,
  act: { $lent: string; of?: number[] },
) {
  const rng = randomFrom(seed);
  const layers = makeNetwork(sizes, tanh, rng).map(({ W, b }) => ({
    W: W.map((row) => row.map(short)),
    b: b.map(() => short(0.6 * normal(rng))),
    act,
  }));
  const list = (n: number) =>
    Array.from({ length: n }, () => short(normal(rng)));
  const x = list(sizes[0]!);
  return { layers, x, t: list(sizes.at(-1)!) };
}

export const smooth = drawn([2, 3, 4, 3], 418, { $lent: "tanh" });
export const bent = drawn([2, 3, 4, 3], 2408, {
  $lent: "leakyRelu",
  of: [0.2],
});
export const scored = {
  ...drawn([3, 2, 4], 2458, { $lent: "sigmoid" }),
  t: [0, 0, 1, 0],
};
