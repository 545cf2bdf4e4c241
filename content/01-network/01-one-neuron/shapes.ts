import {
  clamp,
  type Point,
  round,
} from "@handmade/figures/geometry.ts";
import { type Arrow, arrow, plane } from "@handmade/figures/plane.ts";
import { domain, gap, middle, stripes } from "./geometry.ts";

const sheet = plane(domain[1], 360);

/** The paper's width and height in SVG units; CSS sets its real size. */
export const { size, pin, placeAt: inputAt } = sheet;

/** The middle of the paper, where both inputs are 0. */
export const origin = pin([0, 0]);

/** Squares of one tone, as one path: nine at most for 625 squares. */
export interface Wash {
  readonly tone: number | null;
  readonly d: string;
}

/** What the answers look like; squares that say 0 stay bare paper. */
export function washes(answers: readonly unknown[]): Wash[] {
  const [cell] = pin([domain[0] + gap, 0]);
  const paths = new Map<number | null, string>();
  for (const { tone, row, from, count } of stripes(answers)) {
    if (tone === 0) continue;
    const [x, y] = pin([middle(from), middle(row)]);
    const wide = round(count * cell);
    const corner = `M${round(x - cell / 2)},${round(y - cell / 2)}`;
    const box = `${corner}h${wide}v${round(cell)}h-${wide}z`;
    paths.set(tone, (paths.get(tone) ?? "") + box);
  }
  return [...paths].map(([tone, d]) => ({ tone, d }));
}

/** The arrow of the weights, and where its name is written. */
export interface NamedArrow extends Arrow {
  readonly name: Point;
}

/** From the origin to the point whose coordinates are the weights. */
export function weightArrow(w: Point): NamedArrow {
  const tip = pin(w);
  const [dx, dy] = [tip[0] - origin[0], tip[1] - origin[1]];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = length > 0 ? [dx / length, dy / length] : [0, 0];
  const inside = [12, size - 12] as const;
  return {
    ...arrow(origin, tip),
    name: [
      clamp(tip[0] + 16 * ux, inside),
      clamp(tip[1] + 16 * uy + 5, inside),
    ],
  };
}

/** Where "z = 0" is written: at the upper end of a zero line. */
export function zeroNote(line: readonly Point[]): Point {
  const ends = [line[0]!, line.at(-1)!].map(pin);
  const [x, y] = ends[0]![1] < ends[1]![1] ? ends[0]! : ends[1]!;
  return [clamp(x, [26, size - 26]), Math.max(y - 9, -7)];
}
