import { clamp } from "./geometry.ts";

/** All pixels of one shade: SVG path data on a grid of unit squares. */
export interface Shade {
  readonly opacity: number;
  readonly d: string;
}

/**
 * A picture as a few paths, one per shade of ink, so that it can be
 * prerendered, printed and drawn in the theme's own ink.
 *
 * @param values from 0 (paper) to 1 (ink), row by row
 * @param shades how many are told apart; the eye misses no more than 16
 */
export function shadesOf(
  values: readonly number[],
  columns: number,
  shades = 16,
): Shade[] {
  const paths = Array.from({ length: shades + 1 }, () => "");
  values.forEach((value, k) => {
    const shade = Math.round(clamp(value, [0, 1]) * shades);
    const [x, y] = [k % columns, Math.floor(k / columns)];
    paths[shade] += `M${x} ${y}h1v1h-1z`;
  });
  return paths
    .map((d, shade) => ({ opacity: shade / shades, d }))
    .filter(({ opacity, d }) => opacity > 0 && d !== "");
}
