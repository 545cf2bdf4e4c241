import { type Point, polyline } from "@handmade/figures/geometry.ts";
import { plane } from "@handmade/figures/plane.ts";

/** A 2 × 2 table, as something that moves the plane. */
export interface PlaneMap {
  readonly name: string;
  /** What it does, after "first" or "then". */
  readonly does: string;
  readonly table: readonly (readonly number[])[];
}

/** What can be chosen, in this order in the address, too. */
export const maps: readonly PlaneMap[] = [
  {
    name: "turn",
    does: "a quarter turn",
    table: [
      [0, -1],
      [1, 0],
    ],
  },
  {
    name: "stretch",
    does: "half as wide again",
    table: [
      [1.5, 0],
      [0, 1],
    ],
  },
  {
    name: "lean",
    does: "a lean to the right",
    table: [
      [1, 0.5],
      [0, 1],
    ],
  },
  {
    name: "mirror",
    does: "left and right exchanged",
    table: [
      [-1, 0],
      [0, 1],
    ],
  },
  {
    name: "flatten",
    does: "everything pressed onto the ground",
    table: [
      [1, 0],
      [0, 0],
    ],
  },
];

/** One of the sheets that stand beside each other. */
export const sheet = plane(3, 180);

/** A letter that looks different from every side: an F. */
export const letter: readonly Point[] = [
  [0, 0],
  [0, 1.6],
  [1, 1.6],
  [1, 1.25],
  [0.35, 1.25],
  [0.35, 0.95],
  [0.8, 0.95],
  [0.8, 0.6],
  [0.35, 0.6],
  [0.35, 0],
];

/** Where a 2 × 2 table takes a point. */
export function moved(
  table: readonly (readonly number[])[],
  [x, y]: Point,
): Point {
  const [[a, b], [c, d]] = table as [
    [number, number],
    [number, number],
  ];
  return [a * x + b * y, c * x + d * y];
}

/** SVG path data for the letter, moved by the tables in this order. */
export function letterAfter(
  ...tables: readonly (readonly (readonly number[])[])[]
): string {
  const points = letter.map((point) =>
    tables.reduce((at: Point, table) => moved(table, at), point),
  );
  return `${polyline(points.map(sheet.pin))} Z`;
}
