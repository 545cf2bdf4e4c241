import type { Mat, Vec } from "@handmade/nn";
import type { Numbers } from "./driver.ts";
import type { Plain } from "./samples.ts";

/**
 * Which samples an update used, read from what it did to the weights.
 *
 * One neuron without a bend, and as many inputs as samples: sample k
 * turns on input k and nothing else. So its weight, W[k], moves exactly
 * when sample k is used. All samples hear the same bias, which comes a
 * little nearer to the common target with every update: the later a
 * sample's turn, the smaller its error, and the shorter its weight's
 * way. The ways, sorted, are the order.
 */
export function oneEach(targets: Vec): Plain[] {
  return targets.map((t, k) => ({
    x: targets.map((_, i) => (i === k ? 1 : 0)),
    t: [t],
  }));
}

/** The neuron before it has learned anything. */
export function blank(inputs: number): Numbers[] {
  return [{ W: [Array.from({ length: inputs }, () => 0)], b: [0] }];
}

/**
 * How far the bias comes in one update, as a share of the way that is
 * left: 2 lr = 0.002. One update later, a sample's way is 0.2 % shorter.
 * The weights themselves hardly count: their lead over each other is the
 * bias's, once more times 0.002, about 1e-5 for 10 updates.
 */
export const PACE = 1e-3;

/** Ways that differ by less were gone in one update. */
const TOGETHER = 5e-4;

/**
 * How far every sample's weight moved in each epoch: in units of the
 * first step of a batch of one.
 *
 * @param rows the neuron's weights after 1, 2, 3 … epochs
 */
export function ways(rows: readonly Vec[]): Mat {
  return rows.map((row, epoch) =>
    row.map((w, k) => (w - (rows[epoch - 1]?.[k] ?? 0)) / (2 * PACE)),
  );
}

/** The samples of one epoch, update by update, each update's sorted. */
export function updates(way: Vec): number[][] {
  const order = way
    .map((_, k) => k)
    .filter((k) => Math.abs(way[k]) > 1e-9)
    .sort((a, b) => way[b] - way[a]);
  const groups: number[][] = [];
  let longest = Number.POSITIVE_INFINITY;
  for (const k of order) {
    if (way[k] < longest * (1 - TOGETHER)) {
      groups.push([k]);
      longest = way[k];
    } else groups[groups.length - 1].push(k);
  }
  return groups.map((group) => group.sort((a, b) => a - b));
}

/** How often each sample was used in an epoch of batches of one. */
export function visits(way: Vec): number[] {
  return way.map((far) => Math.round(far));
}
