import { argmax } from "./metrics.ts";
import { forward } from "./network.ts";
import { shuffle } from "./random.ts";
import type { Digit, Network, Random } from "./types.ts";

// #region 5.2
/**
 * Deals `data` into a part to learn from and a part to be tested with:
 * nothing lost, nothing twice, at random.
 *
 * @param fraction the share of `train`, from 0 to 1; rounded to whole
 *        samples
 */
export function split<T>(
  data: readonly T[],
  fraction: number,
  rng: Random,
): { train: T[]; test: T[] } {
  if (!(fraction >= 0 && fraction <= 1))
    throw new Error(
      `split: fraction is ${fraction}; it must be from 0 to 1.`,
    );
  const mixed = shuffle(data, rng);
  const size = Math.round(fraction * data.length);
  return { train: mixed.slice(0, size), test: mixed.slice(size) };
}

/**
 * What was taken for what: the entry at [truth][answer] counts the
 * samples with that label and that answer. Right answers are on the
 * diagonal. As many rows and columns as the network has outputs.
 *
 * @throws Error if a label is not one of the outputs
 */
export function confusion(net: Network, data: Digit[]): number[][] {
  const classes = net[net.length - 1].b.length;
  const counts = Array.from({ length: classes }, () =>
    Array.from({ length: classes }, () => 0),
  );
  for (const { x, label } of data) {
    if (!(label in counts))
      throw new Error(
        `confusion: a label is ${label} but the network has ` +
          `${classes} outputs, from 0 to ${classes - 1}.`,
      );
    counts[label][argmax(forward(net, x))] += 1;
  }
  return counts;
}
// #endregion 5.2
