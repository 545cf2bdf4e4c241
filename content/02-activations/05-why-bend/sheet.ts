import {
  linear,
  type Point,
  round,
  type Span,
} from "@handmade/figures/geometry.ts";

/** The part of the plane that is drawn: 0 and 1 with room around. */
export const domain: Span = [-0.25, 1.25];

/** Width and height of each drawing, in SVG units. */
export const size = 200;

const right = linear(domain, [0, size]);
const up = linear(domain, [size, 0]);

/** From inputs to SVG units, where y grows downwards. */
export const pin = ([x1, x2]: Point): Point => [right(x1), up(x2)];

/** SVG path data for closed shapes. */
export const shapes = (all: readonly (readonly Point[])[]): string =>
  all.map((points) => `${path(points)}Z`).join("");

export const path = (points: readonly Point[]): string =>
  `M${points.map((point) => point.map(round).join(" ")).join("L")}`;

/** Where a neuron's sum is 0, across the sheet; nothing if it never is. */
export function foldLine(
  w: readonly number[],
  b: number,
): readonly [Point, Point] | undefined {
  const [w1 = 0, w2 = 0] = w;
  const [low, high] = domain;
  const inside = (v: number) => v >= low - 1e-9 && v <= high + 1e-9;
  const ends: Point[] = [];
  for (const edge of domain) {
    if (w2 !== 0) ends.push([edge, -(b + w1 * edge) / w2]);
    if (w1 !== 0) ends.push([-(b + w2 * edge) / w1, edge]);
  }
  const [one, ...rest] = ends.filter((end) => end.every(inside));
  const other = rest.find(
    (end) => one && Math.hypot(end[0] - one[0], end[1] - one[1]) > 1e-6,
  );
  return one && other ? [one, other] : undefined;
}

/** A line of the mesh that is drawn on the sheet before it is folded. */
export type Mesh = readonly (readonly Point[])[];

const along = (steps: number) =>
  Array.from(
    { length: steps + 1 },
    (_, k) => domain[0] + ((domain[1] - domain[0]) * k) / steps,
  );

/** Lines a quarter apart, with a place every fortieth of the way. */
export const mesh: Mesh = along(6).flatMap((fixed) => [
  along(40).map((v): Point => [v, fixed]),
  along(40).map((v): Point => [fixed, v]),
]);

/**
 * What several hidden neurons say, laid flat on paper: one along a line,
 * two across and up, three as a corner of a room is drawn.
 */
export function flat(h: readonly number[]): Point {
  const [a = 0, b = 0, c] = h;
  return c === undefined ? [a, b] : [0.87 * (b - a), c - 0.5 * (a + b)];
}

/** The map that fits all places into a drawing, in proportion. */
export function toFit(
  places: readonly Point[],
): (place: Point) => Point {
  const span = (k: 0 | 1) => {
    const all = places.map((place) => place[k]);
    return [Math.min(...all), Math.max(...all)] as const;
  };
  const [[left, right], [low, high]] = [span(0), span(1)];
  const most = Math.max(right - left, high - low, 1e-9);
  const scale = (size - 44) / most;
  return ([x, y]) => [
    size / 2 + (x - (left + right) / 2) * scale,
    size / 2 - (y - (low + high) / 2) * scale,
  ];
}

/** The same line without the places that lie straight between others. */
export function straightened(line: readonly Point[]): Point[] {
  const kept: Point[] = [];
  line.forEach((point, k) => {
    const [before, after] = [kept.at(-1), line[k + 1]];
    if (!before || !after || bend(before, point, after) > 0.2)
      kept.push(point);
  });
  return kept;
}

/** Twice the area of the triangle, in SVG units. */
const bend = (a: Point, b: Point, c: Point): number =>
  Math.abs(
    (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]),
  );

/** A line in pieces, each with all its places on one side. */
export function runs(
  line: readonly Point[],
  isAbove: (k: number) => boolean,
): { readonly above: boolean; readonly points: readonly Point[] }[] {
  const found: { above: boolean; points: Point[] }[] = [];
  line.forEach((point, k) => {
    const above = isAbove(k);
    const last = found.at(-1);
    if (last?.above === above) last.points.push(point);
    else {
      last?.points.push(point);
      found.push({ above, points: [point] });
    }
  });
  return found.filter(({ points }) => points.length > 1);
}
