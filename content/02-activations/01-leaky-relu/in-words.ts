import { notANumber, tell, tellAll } from "@handmade/figures/words.ts";

/** A number, or undefined for anything else. */
export const asNumber = (answer: unknown): number | undefined =>
  notANumber(answer) === undefined ? (answer as number) : undefined;

/**
 * What the bend does now, in words.
 *
 * @param answer what came out for `z`: anything at all
 * @param below  what came out for the values below 0
 */
export function caption(given: {
  readonly alpha: number;
  readonly z: number;
  readonly answer: unknown;
  readonly below: readonly (number | undefined)[];
}): string {
  const { alpha, z, answer, below } = given;
  const says = asNumber(answer);
  const call = `leakyRelu(${tell(alpha)}).f(${tell(z)})`;
  const first =
    says === undefined
      ? `${call} gives ${notANumber(answer)}, which is no number.`
      : `${call} is ${tell(says)}.`;
  const all = below.filter((y) => y !== undefined);
  if (all.length < below.length) return first;
  return new Set(all.map(tell)).size === 1
    ? `${first} The values below 0 have all become ${tell(all[0]!)}.`
    : `${first} The values below 0 have become ${tellAll(all)}.`;
}
