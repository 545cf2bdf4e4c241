/** Where the pen was; the pad's side is 1. */
export interface Dab {
  readonly x: number;
  readonly y: number;
  /** The line's width here. */
  readonly width: number;
}

/** One line, from pen down to pen up. */
export type Stroke = readonly Dab[];

/** A pen's width when nothing tells its pressure. */
export const PEN = 0.075;

/** A line's width under `pressure` from 0 to 1; a mouse says 0.5. */
export function penWidth(pressure: number): number {
  return PEN * (0.6 + 0.8 * Math.min(1, Math.max(0, pressure)));
}

/**
 * The drawing as a scanner would see it, row by row: 0 is ink and 255
 * is paper.
 *
 * @returns `side * side` numbers
 */
export function scan(strokes: readonly Stroke[], side: number): number[] {
  const gray = new Array<number>(side * side).fill(255);
  for (const stroke of strokes)
    stroke.forEach((dab, k) => {
      inkBetween(gray, side, stroke[k - 1] ?? dab, dab);
    });
  return gray;
}

/** SVG path data and a width for each part of a line of one width. */
export interface Part {
  readonly d: string;
  readonly width: number;
}

/**
 * A stroke as SVG paths on a pad of `side` units. Neighboring widths are
 * told apart in steps of a hundredth of the pad, so a mouse's line is
 * one path and a pen's a few.
 */
export function parts(stroke: Stroke, side: number): Part[] {
  const found: { d: string; width: number }[] = [];
  const at = ({ x, y }: Dab) =>
    `${(x * side).toFixed(1)},${(y * side).toFixed(1)}`;
  stroke.forEach((dab, k) => {
    const width = Math.round(dab.width * 100) / 100;
    const last = found.at(-1);
    const before = stroke[k - 1] ?? dab;
    if (last?.width === width * side) last.d += ` L ${at(dab)}`;
    else found.push({ d: `M ${at(before)} L ${at(dab)}`, width: width * side });
  });
  return found;
}

/** Darkens the pixels of a round-ended line from `a` to `b`. */
function inkBetween(gray: number[], side: number, a: Dab, b: Dab): void {
  const radius = ((a.width + b.width) / 4) * side;
  const [ax, ay, bx, by] = [a.x, a.y, b.x, b.y].map((v) => v * side) as [
    number,
    number,
    number,
    number,
  ];
  const reach = radius + 1;
  const edge = (v: number) => Math.min(side - 1, Math.max(0, Math.floor(v)));
  const [top, bottom] = [Math.min(ay, by) - reach, Math.max(ay, by) + reach];
  const [left, right] = [Math.min(ax, bx) - reach, Math.max(ax, bx) + reach];
  for (let row = edge(top); row <= edge(bottom); row++)
    for (let col = edge(left); col <= edge(right); col++) {
      const away = distance(col + 0.5, row + 0.5, ax, ay, bx, by);
      // A pixel on the rim is covered by half: half ink.
      const ink = Math.min(1, Math.max(0, radius + 0.5 - away));
      const k = row * side + col;
      gray[k] = Math.min(gray[k]!, Math.round(255 * (1 - ink)));
    }
}

/** From the point p to the nearest point of the line from a to b. */
function distance(
  px: number,
  py: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length ? ((px - ax) * dx + (py - ay) * dy) / length : 0;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}
