import {
  clamp,
  linear,
  type Point,
  polyline,
  round,
  type Span,
} from "@handmade/figures/geometry.ts";

export const [width, height] = [390, 318];

/** What the three number lines show. */
export const reach: Span = [-4, 4];
export const toX = linear(reach, [14, 286]);

/** How high the lines stand: x, what is between, y. */
export const lineAt: readonly number[] = [46, 156, 266];

/** Where the wheels turn: one between each two lines, one at the end. */
export const wheelAt: readonly Point[] = [
  [340, 90],
  [340, 178],
  [340, 270],
];

/** A value's place on a line; the end of the line if it is farther. */
export const place = (value: number): number =>
  toX(clamp(value, [reach[0] - 0.3, reach[1] + 0.3]));

/** What becomes of a piece of one line on the next, as a closed path. */
export function band(
  line: number,
  [from, to]: readonly [number, number],
  [arriveFrom, arriveTo]: readonly [number, number],
): string {
  const [above, below] = [lineAt[line]!, lineAt[line + 1]!];
  const corners: readonly Point[] = [
    [place(from), above],
    [place(to), above],
    [place(arriveTo), below],
    [place(arriveFrom), below],
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
