import type { Pair, Vec } from "./types.ts";

/** 3x − 2: as steep everywhere. */
export const line: Pair = { f: (x) => 3 * x - 2, df: () => 3 };

/** 7, wherever you are. */
export const flat: Pair = { f: () => 7, df: () => 0 };

/** x + 1: everything one step to the left, and no steeper. */
export const shift: Pair = { f: (x) => x + 1, df: () => 1 };

/** x³: the simplest curve that nudging does not measure exactly. */
export const cube: Pair = { f: (x) => x ** 3, df: (x) => 3 * x * x };

/** The sine, of an angle in radians. */
export const sine: Pair = {
  f: (x) => Math.sin(x),
  df: (x) => Math.cos(x),
};

/**
 * A round valley of any number of coordinates, steeper with each:
 * the sum of (k + 1) (p[k] − 1)². Its bottom, 0, is where all are 1.
 */
export function dish(p: Vec): number {
  return p.reduce((sum, x, k) => sum + (k + 1) * (x - 1) ** 2, 0);
}

/** An oval bowl that lies askew: 2 at its lowest point, [1, −1]. */
export function bowl([x, y]: Vec): number {
  const [u, v] = [x - 1, y + 1];
  return u * u + u * v + v * v + 2;
}

/**
 * Steep walls and a floor that hardly falls: 0 at [2, 1]. Whoever takes
 * long steps bounces between the walls.
 */
export function ravine([x, y]: Vec): number {
  return 10 * (y - x / 2) ** 2 + (x - 2) ** 2 / 10;
}

/**
 * A pass between two valleys: flat at [0, 0], but not lowest there. The
 * valleys' bottoms, 0, are at [0, √2] and [0, −√2].
 */
export function saddle([x, y]: Vec): number {
  return x * x + (y * y - 2) ** 2 / 4;
}
