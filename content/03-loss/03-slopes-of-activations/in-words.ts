import { asNumber } from "@handmade/figures/answers.ts";
import { notANumber, tell } from "@handmade/figures/words.ts";
import type { Kind } from "./geometry.ts";

/** Slopes are small: four decimals at most, and a real minus sign. */
export const fine = (slope: number): string =>
  Math.abs(slope) < 0.005
    ? String(Number(slope.toFixed(4))).replace("-", "−")
    : tell(slope);

/** How the call is written: `sigmoid.df(1)`. */
export function callOf(
  kind: Kind,
  name: "f" | "df",
  alpha: number,
  z: number,
): string {
  const act =
    kind === "sigmoid" ? "sigmoid" : `leakyRelu(${tell(alpha)})`;
  return `${act}.${name}(${tell(z)})`;
}

/**
 * What the figure shows, in words.
 *
 * @param slope what came out of `df` at z: anything at all
 * @param faint the stretches where next to nothing comes through
 */
export function caption(given: {
  readonly kind: Kind;
  readonly alpha: number;
  readonly z: number;
  readonly slope: unknown;
  readonly faint: readonly (readonly [number, number])[];
}): string {
  const { kind, alpha, z, slope, faint } = given;
  const call = callOf(kind, "df", alpha, z);
  const df = asNumber(slope);
  if (df === undefined)
    return `${call} gives ${notANumber(slope)}, which is no number.`;
  const nudge = `${call} is ${fine(df)}: a nudge of 0.01 comes out as ${fine(df * 0.01)}.`;
  if (faint.length === 0)
    return `${nudge} No place on the paper swallows everything.`;
  const where = faint
    .map(([from, to]) => `from ${tell(from)} to ${tell(to)}`)
    .join(" and ");
  return `${nudge} Less than a hundredth comes through ${where}.`;
}
