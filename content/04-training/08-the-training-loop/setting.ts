import { clamp } from "@handmade/figures/geometry.ts";
import {
  type PointSet,
  pointSet,
  type SetName,
  samplesOf,
  setNames,
} from "@handmade/figures/points.ts";
import {
  leakyRelu,
  makeNetwork,
  randomFrom,
  type Sample,
  shuffle,
  tanh,
} from "@handmade/nn";
import type { Bend, Numbers } from "./driver.ts";

/** What may differ between two runs that are compared. */
export interface Side {
  /** Neurons of the first and the second hidden layer; 0 for none. */
  readonly hidden: readonly [first: number, second: number];
  /** An index into `rates`. */
  readonly rate: number;
  /** An index into `batches`. */
  readonly batch: number;
}

/** Everything a run depends on, but for points of the reader's own. */
export interface Setting {
  /** An index into `setNames`; one more for the reader's own points. */
  readonly set: number;
  readonly seed: number;
  /** An index into `bends`. */
  readonly bend: number;
  /** One run, or two to be compared. */
  readonly sides: readonly Side[];
}

export const rates = [0.003, 0.01, 0.03, 0.1, 0.3, 1, 3] as const;
export const batches = [1, 2, 4, 8, 16, 32, 64] as const;
export const bends: readonly Bend[] = ["leaky", "tanh"];
export const OWN = setNames.length;
export const MOST_NEURONS = 16;
export const MOST_SEEDS = 20;

/** The quadrants are many; a slice of training sees so many of them. */
const SLICE = 1000;
const counts: Readonly<Record<SetName, number>> = {
  quadrants: 100_000,
  circles: 400,
  moons: 400,
  spirals: 400,
};

/** What is learned from, and what the learning is tried on. */
export interface Ground {
  readonly learned: PointSet;
  /** Other points of the same kind; the reader's own have no others. */
  readonly fresh: PointSet["points"];
  /** Points that one slice of training sees. */
  readonly slice: number;
}

export function groundOf(
  { set, seed }: Pick<Setting, "set" | "seed">,
  own?: PointSet,
): Ground {
  const name = setNames[set];
  const learned = name ? pointSet(name, counts[name], seed) : own!;
  const fresh = name
    ? pointSet(name, 400, seed + 1000).points
    : learned.points.slice(0, 400);
  return {
    learned,
    fresh,
    slice: Math.min(SLICE, learned.points.length),
  };
}

/** The network before training: the same seed, the same weights. */
export function startOf(
  { seed, bend }: Pick<Setting, "seed" | "bend">,
  { hidden }: Side,
  classes: number,
): Numbers[] {
  const sizes = [2, ...hidden.filter((n) => n > 0), classes];
  const act = bends[bend] === "tanh" ? tanh : leakyRelu();
  const net = makeNetwork(sizes, act, randomFrom(seed));
  return net.map(({ W, b }) => ({ W, b }));
}

/**
 * The samples of a slice, from 0. A set that one slice holds goes in as
 * it is; a larger one is dealt out anew for every round through it.
 */
export function samplesIn(
  { learned, slice }: Ground,
  seed: number,
  at: number,
): Sample[] {
  const { points, classes } = learned;
  if (points.length <= slice) return samplesOf(points, classes);
  const slices = Math.ceil(points.length / slice);
  const round = Math.floor(at / slices);
  const from = (at % slices) * slice;
  const order = dealt(points.length, seed + round);
  const keys = order.slice(from, from + slice);
  return samplesOf(
    keys.map((k) => points[k]!),
    classes,
  );
}

let last: { count: number; seed: number; order: number[] } | undefined;
/** The order of one round, kept until another is asked for. */
function dealt(count: number, seed: number): number[] {
  if (last?.count !== count || last.seed !== seed) {
    const keys = Array.from({ length: count }, (_, k) => k);
    last = { count, seed, order: shuffle(keys, randomFrom(seed)) };
  }
  return last.order;
}

/** How many samples have been seen after so many slices. */
export function seenAfter(
  { learned, slice }: Ground,
  slices: number,
): number {
  const count = learned.points.length;
  const inRound = Math.ceil(count / slice);
  const rest = (slices % inRound) * slice;
  return Math.floor(slices / inRound) * count + rest;
}

/** For the address: whole numbers, always as many. */
export function numbersOf({
  set,
  seed,
  bend,
  sides,
}: Setting): number[] {
  const of = ({ hidden, rate, batch }: Side) => [
    ...hidden,
    rate,
    batch,
  ];
  const [first, second] = sides;
  return [
    // The reader's own points stay with the reader.
    set === OWN ? 0 : set,
    seed,
    bend,
    sides.length,
    ...of(first!),
    ...of(second ?? first!),
  ];
}

/** A setting from an address, which may say anything. */
export function settingFrom(numbers: readonly number[]): Setting {
  const at = (k: number, from: number, to: number) =>
    Math.round(clamp(numbers[k]!, [from, to]));
  const side = (k: number): Side => ({
    hidden: [at(k, 1, MOST_NEURONS), at(k + 1, 0, MOST_NEURONS)],
    rate: at(k + 2, 0, rates.length - 1),
    batch: at(k + 3, 0, batches.length - 1),
  });
  return {
    set: at(0, 0, setNames.length - 1),
    seed: at(1, 1, MOST_SEEDS),
    bend: at(2, 0, bends.length - 1),
    sides: at(3, 1, 2) === 2 ? [side(4), side(8)] : [side(4)],
  };
}
