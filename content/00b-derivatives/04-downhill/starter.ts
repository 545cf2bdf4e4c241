import { slope } from "./slopes.ts";
import type { Vec } from "./types.ts";

/**
 * The gradient of a landscape at a point: its slope along every
 * coordinate, each measured by nudging that one alone.
 *
 * @param f any function of a point
 * @param p the point; it stays as it is
 * @returns a new list, as long as p
 */
export function gradient(f: (p: Vec) => number, p: Vec): Vec {
  // TODO: one slope for each coordinate. (Until then all is level.)
  return p.map((x) => slope(() => 0, x));
}

/**
 * Walks downhill: as many steps as asked for, each against the
 * gradient.
 *
 * @param lr the learning rate: how far to go for each unit of slope
 * @returns the point that is reached; p itself stays where it is
 */
export function descend(
  f: (p: Vec) => number,
  p: Vec,
  lr: number,
  steps: number,
): Vec {
  // TODO: walk. (Until then nobody moves.)
  return [...p];
}
