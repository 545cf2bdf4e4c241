import { DataError, type Point, parseCsv } from "@handmade/data";
import { MOST_CLASSES } from "./class-ink.ts";
import { linear } from "./geometry.ts";
import type { PointSet } from "./points.ts";

/** Larger than this, a file is refused before it is read. */
export const MOST_BYTES = 4_000_000;

/** Points from a table, or what is wrong with it, in a sentence. */
export type Own =
  | { readonly points: PointSet; readonly problem?: undefined }
  | { readonly points?: undefined; readonly problem: string };

/**
 * Reads a table of points: two columns of numbers and the class. Each
 * column is moved and stretched so that it fills −1.8 to 1.8.
 */
export function readOwn(text: string, name: string): Own {
  try {
    const { points, classes } = parseCsv(text, name);
    const features = points[0]!.x.length;
    if (features !== 2)
      return bad(
        `${name}: line 1 has ${features + 1} columns; a point of the plane needs 3: two numbers and the class.`,
      );
    if (classes > MOST_CLASSES)
      return bad(
        `${name}: the largest class is ${classes - 1}; the figure can tell ${MOST_CLASSES} classes apart, 0 to ${MOST_CLASSES - 1}.`,
      );
    if (classes < 2)
      return bad(
        `${name}: all points have class 0; there is nothing to learn.`,
      );
    return { points: { points: filling(points), classes } };
  } catch (problem) {
    if (problem instanceof DataError) return bad(problem.message);
    throw problem;
  }
}

const bad = (problem: string): Own => ({ problem });

function filling(points: readonly Point[]): Point[] {
  const scales = [0, 1].map((k) => {
    const values = points.map(({ x }) => x[k]!);
    const low = values.reduce((a, b) => Math.min(a, b));
    const high = values.reduce((a, b) => Math.max(a, b));
    if (low === high) return () => 0;
    return linear([low, high], [-1.8, 1.8]);
  });
  return points.map(({ x, label }) => ({
    x: x.map((value, k) => scales[k]!(value)),
    label,
  }));
}

/** The points as a table that `readOwn`, or a spreadsheet, can read. */
export function tableOf(points: readonly Point[]): string {
  const short = (value: number) => String(Number(value.toFixed(4)));
  const lines = points.map(
    ({ x, label }) => `${x.map(short).join(",")},${label}`,
  );
  return `${["x,y,class", ...lines].join("\n")}\n`;
}
