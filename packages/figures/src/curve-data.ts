import type { Point } from "./geometry.ts";

/**
 * A growing list of points that never holds more than `most`: when it
 * is full, neighbors are averaged in pairs, and from then on each kept
 * point stands for twice as many. A long run stays as cheap to draw as
 * a short one, and no part of it is dropped.
 */
export class CurveData {
  readonly #most: number;
  #points: Point[] = [];
  /** How many added points each kept one stands for. */
  #each = 1;
  #waiting: Point[] = [];

  /** @param most an even number of points, at least 2 */
  constructor(most = 240) {
    if (!Number.isInteger(most) || most < 2 || most % 2 !== 0)
      throw new RangeError(
        `A curve needs an even number of points, at least 2; got ${most}.`,
      );
    this.#most = most;
  }

  add(x: number, y: number): void {
    this.#waiting.push([x, y]);
    if (this.#waiting.length < this.#each) return;
    this.#points.push(mean(this.#waiting));
    this.#waiting = [];
    if (this.#points.length < this.#most) return;
    this.#points = pairs(this.#points);
    this.#each *= 2;
  }

  /** What to draw now, oldest first; what waits is its last point. */
  points(): Point[] {
    return this.#waiting.length === 0
      ? [...this.#points]
      : [...this.#points, mean(this.#waiting)];
  }
}

function pairs(points: readonly Point[]): Point[] {
  return Array.from({ length: points.length / 2 }, (_, k) =>
    mean(points.slice(2 * k, 2 * k + 2)),
  );
}

function mean(points: readonly Point[]): Point {
  const sum = points.reduce(
    ([x, y], point): Point => [x + point[0], y + point[1]],
    [0, 0] as Point,
  );
  return [sum[0] / points.length, sum[1] / points.length];
}
