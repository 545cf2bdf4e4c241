import {
  clamp,
  linear,
  type Point,
  polyline,
} from "@handmade/figures/geometry.ts";
import { grid, histogram, powers, reach } from "./signal.ts";

/** Ten histograms, one below the other. */
const row = 34;
export const ridges = { width: 420, height: 10 * row + 30 };
export const across = linear([-reach, reach], [70, 330]);
export const baseline = (l: number): number => (l + 1) * row;

/** A histogram as a closed outline; a share of a fifth fills its row. */
export function ridge(values: readonly number[], l: number): string {
  const shares = histogram(values);
  const toX = linear(
    [0, shares.length - 1],
    [across(-reach), across(reach)],
  );
  const y = baseline(l);
  const tops = shares.map(
    (share, k): Point => [
      toX(k),
      y - (row - 4) * clamp(share / 0.2, [0, 1]),
    ],
  );
  return `${polyline([[across(-reach), y], ...tops, [across(reach), y]])} Z`;
}

/** What is kept, over the scale, both on scales of powers of ten. */
export const band = { width: 420, height: 150 };
export const bandX = linear(powers, [82, 408]);
const logs = [-4, 4] as const;
export const bandY = linear(logs, [band.height - 30, 10]);
export const bandLine = (shares: readonly number[]): string =>
  polyline(
    shares.flatMap((share, k): Point[] =>
      share > 0 && Number.isFinite(share)
        ? [[bandX(grid[k]!), bandY(clamp(Math.log10(share), logs))]]
        : [],
    ),
  );

/** From which to which power half to double the signal is left. */
export function goodBand(
  shares: readonly number[],
): readonly [from: number, to: number] | undefined {
  const at = (limit: number): number | undefined => {
    const k = shares.findIndex((share) => share >= limit);
    if (k < 1) return;
    const [low, high] = [shares[k - 1]!, shares[k]!];
    const part = Math.log(limit / low) / Math.log(high / low);
    return grid[k - 1]! + part * (grid[k]! - grid[k - 1]!);
  };
  const from = at(0.5);
  return from === undefined ? undefined : [from, at(2) ?? powers[1]];
}
