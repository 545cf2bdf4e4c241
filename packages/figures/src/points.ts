import { type Point, type ToySet, toySets } from "@handmade/data";
import { oneHot, randomFrom, type Sample } from "@handmade/nn";

/** Points of the plane to be told apart, and how many classes. */
export type PointSet = ToySet;

/** The sets that can be made, in the order in which they are hard. */
export const setNames = ["quadrants", "circles", "moons", "spirals"] as const;
export type SetName = (typeof setNames)[number];

/** The same seed, the same points. */
export function pointSet(name: SetName, count: number, seed: number): PointSet {
  return toySets[name](count, randomFrom(seed));
}

/** What a network is to learn: at a point, 1 for its class, 0 elsewhere. */
export function samplesOf(points: readonly Point[], classes: number): Sample[] {
  return points.map(({ x, label }) => ({
    x: [...x],
    t: oneHot(label, classes),
  }));
}
