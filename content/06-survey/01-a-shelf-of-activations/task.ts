import { clamp } from "@handmade/figures/geometry.ts";
import {
  type PointSet,
  pointSet,
  type SetName,
  samplesOf,
} from "@handmade/figures/points.ts";
import {
  identity,
  makeNetwork,
  randomFrom,
  type Sample,
} from "@handmade/nn";
import type { Bend, Numbers } from "./driver.ts";

/** One column each, in the order in which people thought of them. */
export const bends: readonly Bend[] = [
  "sigmoid",
  "tanh",
  "softplus",
  "ReLU",
  "ELU",
  "GELU",
];
export const sets: readonly SetName[] = ["circles", "moons", "spirals"];
export const rates = [0.03, 0.1, 0.3] as const;
export const MOST_SEEDS = 20;
/** The sheet shows −2 to 2, where the points are. */
export const REACH = 2.1;
/** Lines of the grid on which the sheet is asked. */
export const LINES = 29;

/** Everything that all columns share. */
export interface Task {
  /** Indices into `sets` and `rates`. */
  readonly set: number;
  readonly rate: number;
  readonly seed: number;
}

export interface Ground {
  readonly learned: PointSet;
  readonly samples: Sample[];
  /** Other points of the same kind. */
  readonly fresh: PointSet["points"];
  /** The crossings of the grid, row by row, then the fresh points. */
  readonly places: number[][];
}

export function groundOf({ set, seed }: Task): Ground {
  const learned = pointSet(sets[set]!, 200, seed);
  const fresh = pointSet(sets[set]!, 400, seed + 1000).points;
  const lines = Array.from(
    { length: LINES },
    (_, k) => -REACH + (2 * REACH * k) / (LINES - 1),
  );
  return {
    learned,
    samples: samplesOf(learned.points, learned.classes),
    fresh,
    places: [
      ...lines.flatMap((y) => lines.map((x) => [x, y])),
      ...fresh.map(({ x }) => [...x]),
    ],
  };
}

/** The first weights: the same for every bend. */
export function startOf({ seed }: Task): Numbers[] {
  const net = makeNetwork([2, 8, 8, 2], identity, randomFrom(seed));
  return net.map(({ W, b }) => ({ W, b }));
}

/** From an address, which may say anything. */
export function taskFrom(numbers: readonly number[]): Task {
  const at = (k: number, from: number, to: number) =>
    Math.round(clamp(numbers[k]!, [from, to]));
  return {
    set: at(0, 0, sets.length - 1),
    rate: at(1, 0, rates.length - 1),
    seed: at(2, 1, MOST_SEEDS),
  };
}
