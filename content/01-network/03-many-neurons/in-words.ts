import type { Link } from "@handmade/figures/links.ts";
import { tell } from "@handmade/figures/words.ts";

/** "W[1][0]" or "b[1]": where the number of a link stands. */
export const linkName = ({ o, i }: Link): string =>
  i === null ? `b[${o}]` : `W[${o}][${i}]`;

/** A layer, and what was put into it. */
export interface Situation {
  readonly W: readonly (readonly number[])[];
  readonly b: readonly number[];
  readonly x: readonly number[];
}

/** The number of a link: a weight, or a bias. */
export const weightOf = (
  { W, b }: Pick<Situation, "W" | "b">,
  { o, i }: Link,
): number => (i === null ? b[o]! : W[o]![i]!);

/** What arrives through a link: its number times its input. */
export const voteOf = (now: Situation, link: Link): number =>
  weightOf(now, link) * (link.i === null ? 1 : now.x[link.i]!);

/**
 * The chosen link in words: where it leads, what arrives through it,
 * and what its neuron says in the end.
 *
 * @param z what the answer has for its neuron; undefined for no number
 * @param problem what is wrong with the answer as a whole
 */
export function caption(
  given: Situation & {
    readonly link: Link;
    readonly z: number | undefined;
    readonly problem: string | undefined;
  },
): string {
  const { link, z, problem } = given;
  const from = link.i === null ? "the silent 1" : `input ${link.i}`;
  const heard = link.i === null ? 1 : given.x[link.i]!;
  const product = [weightOf(given, link), heard, voteOf(given, link)];
  const [w, x, vote] = product.map(tell);
  const made = `${linkName(link)} leads from ${from} to neuron ${link.o} and brings it ${`${w} · ${x} = ${vote}`.replaceAll(" ", "\u00a0")}.`;
  if (problem) return `${made} ${problem}`;
  const whole = sumOf(given, link.o);
  // Anything a reader could see at two decimals is another number.
  if (z === undefined || Math.abs(z - whole) > 0.005)
    return `${made} Its row and its bias come to ${tell(whole)}, but neuron ${link.o} says ${z === undefined ? "no number" : tell(z)}.`;
  return `${made} With the rest of its row and its bias, neuron ${link.o} says ${tell(z)}.`;
}

/** What a row and its bias come to, whoever was asked. */
const sumOf = ({ W, b, x }: Situation, o: number): number =>
  W[o]!.reduce((sum, w, i) => sum + w * x[i]!, b[o]!);
