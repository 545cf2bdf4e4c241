import { type Point, round } from "./geometry.ts";

/** How a line drawn by hand strays from the ruler. */
export interface Hand {
  /** The same seed draws the same line. */
  readonly seed?: number;
  /** How far it strays at most, in SVG units. */
  readonly amount?: number;
  /** How often it changes its mind: the distance between bends. */
  readonly every?: number;
}

/**
 * SVG path data for lines through `points` as a steady hand draws them:
 * every point is met exactly, the way there bends a little.
 */
export function wobble(points: readonly Point[], hand: Hand = {}): string {
  const bends = strayed(points, hand);
  const [first, ...rest] = bends;
  if (!first) return "";
  const start = `M ${at(first)}`;
  if (rest.length < 2)
    return [start, ...rest.map((p) => `L ${at(p)}`)].join(" ");
  // Through the middles, with the points themselves pulling the curve.
  const pulls = rest.slice(0, -1).map((pull, k) => {
    const middle =
      k === rest.length - 2 ? rest.at(-1)! : mix(pull, rest[k + 1]!);
    return `Q ${at(pull)} ${at(middle)}`;
  });
  return [start, ...pulls].join(" ");
}

/** A rectangle whose corners do not quite agree, as a closed path. */
export function wobbleBox(
  width: number,
  height: number,
  hand: Hand = {},
): string {
  const corners: Point[] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
    [0, 0],
  ];
  const side = (k: number) =>
    wobble([corners[k]!, corners[k + 1]!], {
      ...hand,
      seed: (hand.seed ?? 1) + 101 * k,
    });
  return [0, 1, 2, 3].map(side).join(" ");
}

/** Numbers in −1..1 that look random and are the same on every call. */
export function noise(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // One step of mulberry32 (Tommy Ettinger, public domain).
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 31 - 1;
  };
}

/** `points` with bends put between them, off the straight line. */
function strayed(
  points: readonly Point[],
  { seed = 1, amount = 1, every = 24 }: Hand,
): Point[] {
  const next = noise(seed);
  return points.flatMap((to, k) => {
    const from = points[k - 1];
    if (!from) return [to];
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(dx, dy);
    const pieces = Math.max(1, Math.round(length / every));
    const bends = Array.from({ length: pieces - 1 }, (_, b): Point => {
      const along = (b + 1) / pieces;
      const off = (amount * next()) / length;
      return [from[0] + dx * along - dy * off, from[1] + dy * along + dx * off];
    });
    return [...bends, to];
  });
}

function mix(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

function at([x, y]: Point): string {
  return `${round(x)},${round(y)}`;
}
