import {
  clamp,
  linear,
  type Point,
  polyline,
  round,
  type Span,
} from "./geometry.ts";
import { tell } from "./words.ts";

/** A number line of a chain: what one function makes of another. */
export interface GearLine {
  /** What stands on it: "u = 3x − 2". */
  readonly name: string;
  readonly reach: Span;
  /** Where it has strokes, and whether they are numbered. */
  readonly marks: readonly number[];
  readonly numbered?: boolean;
  /** From, to: what becomes of the nudge; undefined for no number. */
  readonly piece: Span | undefined;
}

/** A wheel: how many times as far the next line moves. */
export interface Gear {
  /** Undefined where there is no number. */
  readonly factor: number | undefined;
  /** What moves it, in units of its line. */
  readonly turn: number;
  /** What the factor is, if it can be chosen: "how y follows z". */
  readonly name?: string;
}

export const gearWidth = 390;

/** Room for as many lines. */
export const gearHeight = (lines: number): number => levelOf(lines - 1) + 52;

/** How high line `k` stands, from the top. */
export const levelOf = (k: number): number => 46 + 110 * k;

/** A wheel between each two lines, and the product's at the end. */
export function wheelPlaces(lines: number): Point[] {
  const [first, last] = [90, levelOf(lines - 1) + 4];
  return Array.from({ length: lines }, (_, k) => [
    340,
    first + (k * (last - first)) / (lines - 1),
  ]);
}

/** Where the values of a line stand. */
export const along = (reach: Span) => linear(reach, [14, 286]);

/** A value's place; just past the line's end if it is farther. */
export function place(reach: Span, value: number): number {
  const over = 0.0375 * (reach[1] - reach[0]);
  return along(reach)(clamp(value, [reach[0] - over, reach[1] + over]));
}

/** What becomes of a piece of one line on the next, as a closed path. */
export function band(
  k: number,
  above: { readonly reach: Span; readonly piece: Span },
  below: { readonly reach: Span; readonly piece: Span },
): string {
  const corners: readonly Point[] = [
    [place(above.reach, above.piece[0]), levelOf(k)],
    [place(above.reach, above.piece[1]), levelOf(k)],
    [place(below.reach, below.piece[1]), levelOf(k + 1)],
    [place(below.reach, below.piece[0]), levelOf(k + 1)],
  ];
  return `${polyline(corners)} Z`;
}

/** A toothed wheel around (0, 0), as a closed path. */
export function wheel(radius: number, teeth: number): string {
  const turn = (2 * Math.PI) / teeth;
  const at = (angle: number, r: number) =>
    `${round(r * Math.cos(angle))},${round(r * Math.sin(angle))}`;
  const tooth = (k: number) => {
    const [low, high] = [radius - 3, radius + 3];
    return [
      at((k - 0.35) * turn, low),
      at((k - 0.2) * turn, high),
      at((k + 0.2) * turn, high),
      at((k + 0.35) * turn, low),
    ].join(" L ");
  };
  const all = Array.from({ length: teeth }, (_, k) => tooth(k));
  return `M ${all.join(" L ")} Z`;
}

/** A factor in front of which "times" can be read. */
export const times = (slope: number | undefined): string =>
  slope === undefined ? "?" : `×${tell(slope)}`;
