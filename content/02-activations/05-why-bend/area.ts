import type { Point, Span } from "@handmade/figures/geometry.ts";

/** Where something is above 0: pieces of the square, and its border. */
export interface Area {
  readonly pieces: readonly (readonly Point[])[];
  readonly border: readonly (readonly [Point, Point])[];
}

/**
 * Where `f` is above 0 on a square, which is cut into `n` by `n` cells of
 * two triangles each: exact where `f` is straight inside a triangle.
 */
export function above(
  f: (place: Point) => number,
  [from, to]: Span,
  n: number,
): Area {
  const at = (k: number) => from + ((to - from) * k) / n;
  const places = Array.from({ length: n + 1 }, (_, row) =>
    Array.from(
      { length: n + 1 },
      (_, column): Point => [at(column), at(row)],
    ),
  );
  const values = places.map((row) => row.map(f));
  const pieces: Point[][] = [];
  const border: [Point, Point][] = [];
  for (let row = 0; row < n; row++) {
    /** Where a run of whole cells has begun. */
    let begun: number | undefined;
    const end = (column: number) => {
      if (begun === undefined) return;
      pieces.push(box(at(begun), at(row), at(column), at(row + 1)));
      begun = undefined;
    };
    for (let column = 0; column < n; column++) {
      const cell = [
        [row, column],
        [row, column + 1],
        [row + 1, column + 1],
        [row + 1, column],
      ] as const;
      const over = cell.filter(([r, c]) => values[r]![c]! > 0).length;
      if (over === 4) begun ??= column;
      else end(column);
      if (over === 0 || over === 4) continue;
      for (const corners of [
        [cell[0], cell[1], cell[2]],
        [cell[0], cell[2], cell[3]],
      ]) {
        const cut = clip(
          corners.map(([r, c]) => places[r]![c]!),
          corners.map(([r, c]) => values[r]![c]!),
        );
        if (cut.piece.length > 0) pieces.push(cut.piece);
        if (cut.border) border.push(cut.border);
      }
    }
    end(n);
  }
  return { pieces, border };
}

const box = (x: number, y: number, x2: number, y2: number): Point[] => [
  [x, y],
  [x2, y],
  [x2, y2],
  [x, y2],
];

/** What of a triangle is above 0, and where the rest was cut away. */
export function clip(
  corners: readonly Point[],
  values: readonly number[],
): { piece: Point[]; border: [Point, Point] | undefined } {
  const cuts: Point[] = [];
  const piece = corners.flatMap((corner, k) => {
    const next = (k + 1) % corners.length;
    const [here, there] = [values[k]!, values[next]!];
    const kept = here > 0 ? [corner] : [];
    if (here > 0 === there > 0) return kept;
    const share = here / (here - there);
    const [x, y] = corner;
    const [x2, y2] = corners[next]!;
    const cut: Point = [x + share * (x2 - x), y + share * (y2 - y)];
    cuts.push(cut);
    return [...kept, cut];
  });
  const [one, other] = cuts;
  return { piece, border: one && other ? [one, other] : undefined };
}
