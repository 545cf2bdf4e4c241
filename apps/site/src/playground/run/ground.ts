import { type Point, toySets } from "@handmade/data";
import type { PointSet } from "@handmade/figures/points.ts";
import { randomFrom, type Sample, split } from "@handmade/nn";
import { inputs, losses } from "./choices.ts";
import type { Settings } from "./settings.ts";

/** The maps and the points go from −REACH to REACH. */
export const REACH = 2.1;

/** How many points of the reader's own can be learned from. */
const OWN = { least: 10, most: 5000 };

/** Points to learn from, and fresh ones that are never learned from. */
export interface Ground {
  readonly learned: readonly Point[];
  readonly fresh: readonly Point[];
  readonly classes: number;
}

/** Far apart, so that no two of a run's streams begin alike. */
const [POINTS, DEAL] = [100_000, 200_000];

/**
 * The points of a run: the same settings, the same points.
 *
 * @param own the points of the set "yours"
 * @throws Error if they are wanted and not there, or too many
 */
export function groundOf(
  {
    set,
    points: count,
    noise,
    share,
    seed,
  }: Pick<Settings, "set" | "points" | "noise" | "share" | "seed">,
  own?: PointSet,
): Ground {
  const made =
    set === "yours"
      ? checked(own)
      : toySets[set](count, randomFrom(POINTS + seed), noise);
  const dealt = split(made.points, share, randomFrom(DEAL + seed));
  return {
    learned: dealt.train,
    fresh: dealt.test,
    classes: made.classes,
  };
}

function checked(own: PointSet | undefined): PointSet {
  if (!own)
    throw new Error(
      "There are no points of your own yet. Choose a table of them, or another set.",
    );
  const { length } = own.points;
  if (length < OWN.least || length > OWN.most)
    throw new Error(
      `The table has ${length} points; it must have from ${OWN.least} to ${OWN.most}.`,
    );
  return own;
}

/** What the network is told about a place. */
export function inputsAt(
  names: Settings["inputs"],
  [x, y]: readonly number[],
): number[] {
  return names.map((name) => inputs[name].of(x!, y!));
}

/** A point as the network is to learn it. */
export function sampleOf(
  settings: Pick<Settings, "inputs" | "loss">,
  { x: place, label }: Point,
  classes: number,
): Sample {
  const [own, others] = losses[settings.loss].wants;
  return {
    x: inputsAt(settings.inputs, place),
    t: Array.from({ length: classes }, (_, k) => (k === label ? own : others)),
  };
}
