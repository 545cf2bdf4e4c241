import {
  notANumber,
  tell,
  tellCount,
} from "@handmade/figures/words.ts";
import type { Found } from "./answer.ts";
import { numbersOf } from "./layout.ts";

/** "2-4-4-1" */
export const nameOf = (sizes: readonly number[]): string =>
  sizes.join("-");

/** How many numbers each layer has, whoever was asked. */
export const shares = (sizes: readonly number[]): number[] =>
  sizes.slice(1).map((nOut, l) => numbersOf(sizes[l]!, nOut));

const total = (counts: readonly number[]) =>
  counts.reduce((sum, count) => sum + count, 0);

/** "layer 0, with 12,560 of 13,002" */
export function largestLayer(sizes: readonly number[]): string {
  const counts = shares(sizes);
  const most = Math.max(...counts);
  const l = counts.indexOf(most);
  if (counts.lastIndexOf(most) !== l) return "no layer alone";
  return `layer ${l}, with ${tellCount(most)} of ${tellCount(total(counts))}`;
}

/**
 * How many numbers there are, in words.
 *
 * @param said what `countParameters` says of the whole network
 */
export function counted(
  sizes: readonly number[],
  said: unknown,
): string {
  const counts = shares(sizes);
  const name = nameOf(sizes);
  const odd = notANumber(said);
  if (odd !== undefined || said !== total(counts))
    return `Of ${name}, countParameters says ${odd ?? tellCount(said as number)}; there are ${tellCount(total(counts))} numbers.`;
  return `${name} has ${counts.map(tellCount).join(" + ")} = ${tellCount(said as number)} numbers. Most of them belong to ${largestLayer(sizes)}.`;
}

/** What the draws look like, in words. */
export function drawn(found: Found, seed: number): string {
  if (found.problem) return found.problem;
  const all = found.layers.flatMap(({ W }) => W.flat()) as number[];
  const against = all.filter((w) => w < 0).length;
  const [low, high] = [least(all), -least(all.map((w) => -w))];
  if (low === high)
    return `With seed ${seed}, all weights are ${tell(low)}: twins everywhere.`;
  return `With seed ${seed}, the weights lie from ${tell(low)} to ${tell(high)}, and ${tellCount(against)} of ${tellCount(all.length)} are negative.`;
}

/** Not Math.min: it takes no list of 13,000 everywhere. */
const least = (all: readonly number[]): number =>
  all.reduce((low, w) => (w < low ? w : low), Number.POSITIVE_INFINITY);
