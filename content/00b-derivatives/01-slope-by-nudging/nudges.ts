import { cube, type Pair, sine, square } from "@handmade/nn";

/** A curve the figure can measure, under the name it is lent by. */
export interface Curve {
  readonly $lent: string;
  readonly pair: Pair;
  readonly title: string;
}

export const curves: readonly Curve[] = [
  { $lent: "sine.f", pair: sine, title: "sin x" },
  { $lent: "square.f", pair: square, title: "x²" },
  { $lent: "cube.f", pair: cube, title: "x³" },
];

/** The powers of ten of the shortest and the longest nudge. */
export const shortest = -16;
export const longest = 0;

/** 10 to a power, to two digits: what is said is what is asked. */
export const nudgeOf = (power: number): number =>
  Number((10 ** power).toPrecision(2));

/** As code would have it: 0.1, 0.056, 5.6e−7. */
export function tellNudge(h: number): string {
  const text = h >= 0.001 ? String(h) : h.toExponential();
  return text.replace("-", "−");
}

/** Four nudges for each power of ten, from the shortest on. */
export const grid: readonly number[] = Array.from(
  { length: (longest - shortest) * 4 + 1 },
  (_, k) => nudgeOf(shortest + k / 4),
);
