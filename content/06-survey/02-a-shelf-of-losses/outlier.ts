import { asNumbers } from "@handmade/figures/answers.ts";
import { clamp, type Point } from "@handmade/figures/geometry.ts";
import { plane } from "@handmade/figures/plane.ts";
import { tell } from "@handmade/figures/words.ts";
import type { LossName } from "./driver.ts";

/** Two tasks that a line can do, each under three losses. */
export interface Kind {
  readonly name: string;
  readonly losses: readonly LossName[];
  readonly points: readonly Point[];
  /** Where the bad point is at first. */
  readonly bad: Point;
}

export const kinds: readonly Kind[] = [
  {
    name: "prices",
    losses: ["squared", "Huber", "absolute"],
    points: [
      [-2.4, -1.5],
      [-1.9, -1.1],
      [-1.3, -0.9],
      [-0.8, -0.3],
      [-0.2, -0.2],
      [0.3, 0.3],
      [0.9, 0.4],
      [1.4, 1],
      [2.1, 1.2],
    ],
    bad: [2.5, -2.4],
  },
  {
    name: "yes or no",
    losses: ["squared", "cross-entropy", "hinge"],
    points: [
      [-1.9, -1],
      [-1.6, -1],
      [-1.2, -1],
      [-0.9, -1],
      [-0.5, -1],
      [-0.1, 1],
      [0.2, 1],
      [0.4, 1],
      [0.7, 1],
    ],
    bad: [2.7, 1],
  },
];

export const REACH = 3;
export const sheet = plane(REACH, 380);

/** The bad point stays on the sheet; a yes or no is +1 or −1. */
export function settle(kind: number, [x, y]: Point): Point {
  const on = [-REACH + 0.2, REACH - 0.2] as const;
  const tenth = (v: number) => Math.round(clamp(v, on) * 10) / 10;
  return [tenth(x), kind === 1 ? (y < 0 ? -1 : 1) : tenth(y)];
}

export const pointsWith = (
  kind: number,
  bad: Point,
): readonly Point[] => [...kinds[kind]!.points, bad];

export interface Fitted {
  readonly slope: number;
  readonly height: number;
}

export function readFit(answer: unknown): Fitted | undefined {
  const pair = asNumbers(answer, 2);
  return pair && { slope: pair[0]!, height: pair[1]! };
}

/** The two ends of a line across the sheet. */
export function ends({ slope, height }: Fitted): [Point, Point] {
  const at = (x: number): Point => sheet.pin([x, slope * x + height]);
  return [at(-REACH), at(REACH)];
}

/** Where a line of scores changes from no to yes. */
const border = ({ slope, height }: Fitted) => -height / slope;

/** What the lines say: their slopes, or where they change to yes. */
export function caption(
  kind: number,
  bad: Point,
  fits: readonly (Fitted | undefined)[],
): string {
  const { losses } = kinds[kind]!;
  const where = `The marked point is at (${tell(bad[0])}, ${tell(bad[1])}).`;
  const said = losses.map((name, k) => {
    const fit = fits[k];
    if (!fit) return `${name} gives no line`;
    return kind === 0
      ? `${name} ${tell(fit.slope)}`
      : `${name} ${tell(border(fit))}`;
  });
  const words = `${said.slice(0, -1).join(", ")}, ${said.at(-1)}`;
  return kind === 0
    ? `${where} Slopes of the lines, price for size: ${words}.`
    : `${where} The scores change from no to yes at x: ${words}.`;
}
