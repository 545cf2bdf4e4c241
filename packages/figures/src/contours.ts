import { linear, type Point, round, type Span } from "./geometry.ts";

/** A piece of the plane. */
export interface Area {
  readonly x: Span;
  readonly y: Span;
}

/** Heights over an area, measured at the crossings of a grid. */
export interface Field {
  /** Where the columns stand, from left to right. */
  readonly xs: readonly number[];
  /** Where the rows stand, from the lowest y up. */
  readonly ys: readonly number[];
  /** `heights[row][column]` */
  readonly heights: readonly (readonly number[])[];
}

/** Asks a landscape for its height at every crossing of a grid. */
export function survey(
  f: (place: number[]) => number,
  { x, y }: Area,
  columns = 64,
  rows = 48,
): Field {
  const along = (span: Span, count: number) => {
    const at = linear([0, count - 1], span);
    return Array.from({ length: count }, (_, k) => at(k));
  };
  const [xs, ys] = [along(x, columns), along(y, rows)];
  return { xs, ys, heights: ys.map((b) => xs.map((a) => f([a, b]))) };
}

/**
 * The places lower than `level`, as closed loops in the plane: contour
 * lines, and the area's edge where it is low there. Fill them by the
 * even-odd rule.
 *
 * Marching squares: each cell of the grid is crossed where its corners
 * lie on both sides of the level. Source: Maple, Geometric design and
 * space planning using the marching squares and marching cube
 * algorithms, GMAG (2003).
 */
export function lowland(field: Field, level: number): Point[][] {
  const { xs, ys, heights } = walled(field);
  const places = new Map<string, Point>();
  const next = new Map<string, string>();

  /** Where the level is met between two crossings, one of them low. */
  const meet = (a: Corner, b: Corner): string => {
    const [low, high] = at(a) < at(b) ? [a, b] : [b, a];
    const name = `${low} ${high}`;
    // A wall is infinitely high: it is met at its foot.
    const part = (level - at(low)) / (at(high) - at(low));
    const mix = (all: readonly number[], k: 0 | 1) =>
      all[low[k]]! + part * (all[high[k]]! - all[low[k]]!);
    places.set(name, [mix(xs, 0), mix(ys, 1)]);
    return name;
  };
  const at = ([column, row]: Corner) => heights[row]![column]!;

  for (let row = 0; row + 1 < ys.length; row++)
    for (let column = 0; column + 1 < xs.length; column++) {
      const corners: readonly Corner[] = [
        [column, row],
        [column + 1, row],
        [column + 1, row + 1],
        [column, row + 1],
      ];
      for (const [from, to] of crossings(corners.map(at), level))
        next.set(
          meet(corners[from]!, corners[(from + 1) % 4]!),
          meet(corners[to]!, corners[(to + 1) % 4]!),
        );
    }
  return loops(next).map((loop) => loop.map((name) => places.get(name)!));
}

type Corner = readonly [column: number, row: number];

/**
 * The ways through one cell, low ground on the left: from which of its
 * sides (0 is from corner 0 to corner 1, and so on round) to which.
 */
function crossings(
  corners: readonly number[],
  level: number,
): [from: number, to: number][] {
  const low = corners.map((height) => height < level);
  const turns = [0, 1, 2, 3].filter((k) => low[k] !== low[(k + 1) % 4]);
  // Walking round, low ground begins at an entry and ends at an exit.
  const exits = turns.filter((k) => low[k]);
  const entries = turns.filter((k) => !low[k]);
  if (exits.length < 2) return exits.map((k, i) => [k, entries[i]!]);
  // Two low corners face each other: are they one piece of land?
  const middle = corners.reduce((sum, height) => sum + height) / 4;
  const joined = middle < level;
  return exits.map((k) => [k, (k + (joined ? 1 : 3)) % 4]);
}

/** The same field inside a wall without thickness. */
function walled({ xs, ys, heights }: Field): Field {
  const wide = (all: readonly number[]) => [all[0]!, ...all, all.at(-1)!];
  const high = Number.POSITIVE_INFINITY;
  const wall = wide(xs).map(() => high);
  return {
    xs: wide(xs),
    ys: wide(ys),
    heights: [wall, ...heights.map((row) => [high, ...row, high]), wall],
  };
}

/** Follows each name to the next until all loops are closed. */
function loops(next: Map<string, string>): string[][] {
  const found: string[][] = [];
  for (const start of next.keys()) {
    const loop: string[] = [];
    let name: string | undefined = start;
    while (name !== undefined && next.has(name)) {
      loop.push(name);
      const following: string | undefined = next.get(name);
      next.delete(name);
      name = following;
    }
    if (loop.length > 2) found.push(loop);
  }
  return found;
}

/** SVG path data for closed loops, each pinned to the drawing. */
export function loopPath(
  all: readonly (readonly Point[])[],
  pin: (place: Point) => Point,
): string {
  const at = (place: Point) => pin(place).map(round).join(",");
  return all.map((loop) => `M${loop.map(at).join("L")}Z`).join("");
}
