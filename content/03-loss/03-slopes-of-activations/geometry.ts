import { linear, type Point } from "@handmade/figures/geometry.ts";

/** What is drawn: the leaky ReLU or the sigmoid. */
export type Kind = "leaky ReLU" | "sigmoid";
export const kinds: readonly Kind[] = ["leaky ReLU", "sigmoid"];

/** The size of the drawing, in SVG units. */
export const [width, height] = [380, 400];

/** Sums from −6 to 6. */
export const reach = 6;
export const across = linear([-reach, reach], [34, width - 12]);

/** Where the curves are asked for: every tenth, 0 among them. */
export const grid: readonly number[] = Array.from(
  { length: 2 * reach * 10 + 1 },
  (_, k) => (k - reach * 10) / 10,
);

/** Top and foot of the two parts, and what their paper shows. */
export const upper = { top: 14, foot: 204 };
export const lower = { top: 250, foot: 386, least: -0.15, most: 1.15 };

/** The values that fit on the upper paper: each bend needs its own. */
const values: Record<Kind, readonly [number, number]> = {
  "leaky ReLU": [-6, 6],
  sigmoid: [-0.25, 1.25],
};
export const valueSpan = (kind: Kind) => values[kind];
export const valueUp = (kind: Kind) =>
  linear(values[kind], [upper.foot, upper.top]);
export const slopeUp = linear(
  [lower.least, lower.most],
  [lower.foot, lower.top],
);

/** Below this, next to nothing comes out of a bend. */
const faint = 0.01;

/**
 * A curve through what was answered, in pieces: broken where there is no
 * number, where the paper ends, and where it jumps.
 */
export function pieces(
  answers: readonly (number | undefined)[],
  up: (y: number) => number,
  span: readonly [number, number],
  jump = Number.POSITIVE_INFINITY,
): Point[][] {
  const found: Point[][] = [[]];
  for (const [k, y] of answers.entries()) {
    const inside = y !== undefined && y >= span[0] && y <= span[1];
    const before = answers[k - 1];
    if (
      !inside ||
      (before !== undefined && Math.abs(y - before) > jump)
    )
      found.push([]);
    if (inside) found.at(-1)!.push([across(grid[k]!), up(y)]);
  }
  return found.filter((piece) => piece.length > 0);
}

/** Where the slope is faint: stretches of the grid, from and to. */
export function bands(
  slopes: readonly (number | undefined)[],
): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (const [k, slope] of slopes.entries()) {
    if (slope === undefined || Math.abs(slope) >= faint) continue;
    const z = grid[k]!;
    const last = found.at(-1);
    if (last && last[1] === grid[k - 1]) last[1] = z;
    else found.push([z, z]);
  }
  return found.filter(([from, to]) => to > from);
}

/** The line that touches the curve at z: a short piece, both ways. */
export function tangent(
  kind: Kind,
  z: number,
  value: number,
  slope: number,
): [Point, Point] {
  const up = valueUp(kind);
  const [dx, dy] = [across(1) - across(0), up(slope) - up(0)];
  const scale = 62 / Math.hypot(dx, dy);
  const [x, y] = [across(z), up(value)];
  return [
    [x - dx * scale, y - dy * scale],
    [x + dx * scale, y + dy * scale],
  ];
}
