import type { Point } from "@handmade/figures/geometry.ts";
import { gap, middle, side } from "./geometry.ts";

/** Where the zero line crosses an edge between two squares' middles. */
interface Crossing {
  /** Both squares that share an edge of the grid know it by this name. */
  readonly edge: string;
  readonly at: Point;
}

/**
 * The lines along which the answers change sign, read from the answers
 * alone (marching squares), so that a neuron that bends is drawn bent.
 * Each line is a list of points in input units; straight stretches keep
 * only their ends. Places without a number have no line.
 */
export function zeroLines(answers: readonly unknown[]): Point[][] {
  const links: [Crossing, Crossing][] = [];
  for (let row = 0; row < side - 1; row++) {
    for (let column = 0; column < side - 1; column++) {
      const found = crossings(answers, row, column);
      // Four crossings mean a saddle: two pairs, and either pairing
      // agrees with the corners.
      for (let k = 0; k + 1 < found.length; k += 2)
        links.push([found[k]!, found[k + 1]!]);
    }
  }
  return chains(links).map(straightened);
}

/** The crossings on the four edges of one square of the grid. */
function crossings(
  answers: readonly unknown[],
  row: number,
  column: number,
): Crossing[] {
  const corners = [
    [row, column],
    [row, column + 1],
    [row + 1, column + 1],
    [row + 1, column],
  ] as const;
  const values = corners.map(([r, c]) => answers[r * side + c]);
  if (!values.every((v) => typeof v === "number" && Number.isFinite(v)))
    return [];
  return corners.flatMap(([r, c], k) => {
    const next = (k + 1) % 4;
    const [r2, c2] = corners[next]!;
    const [a, b] = [values[k] as number, values[next] as number];
    if (a > 0 === b > 0) return [];
    const along = a / (a - b);
    const at: Point = [
      middle(c) + (c2 - c) * along * gap,
      middle(r) + (r2 - r) * along * gap,
    ];
    return [{ edge: `${r + r2},${c + c2}`, at }];
  });
}

/** Joins links that share a crossing into long lines. */
function chains(links: readonly [Crossing, Crossing][]): Point[][] {
  const at = new Map<string, [Crossing, Crossing][]>();
  for (const link of links)
    for (const { edge } of link)
      at.set(edge, [...(at.get(edge) ?? []), link]);
  const left = new Set(links);

  const follow = (from: Crossing): Point[] => {
    const line = [from.at];
    for (let here = from; ; ) {
      const link = at.get(here.edge)?.find((one) => left.has(one));
      if (!link) return line;
      left.delete(link);
      here = link[0].edge === here.edge ? link[1] : link[0];
      line.push(here.at);
    }
  };

  // Open lines first, from an end; what is left then are closed rings.
  const ends = links
    .flat()
    .filter(({ edge }) => at.get(edge)!.length === 1);
  const lines = [...ends, ...links.map(([a]) => a)].map(follow);
  return lines.filter((line) => line.length > 1);
}

/** The same line without the points that lie straight between others. */
function straightened(line: readonly Point[]): Point[] {
  const kept: Point[] = [];
  line.forEach((point, k) => {
    const [before, after] = [kept.at(-1), line[k + 1]];
    if (!before || !after || bend(before, point, after) > 1e-9)
      kept.push(point);
  });
  return kept;
}

/** Twice the area of the triangle: 0 if the three are in line. */
function bend(a: Point, b: Point, c: Point): number {
  return Math.abs(
    (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]),
  );
}
