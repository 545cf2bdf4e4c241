import type { Link } from "@handmade/figures/links.ts";
import { tell } from "@handmade/figures/words.ts";

/** "dW[1][0]" or "db[1]": the entry that blames a link. */
export const entryName = ({ o, i }: Link): string =>
  i === null ? `db[${o}]` : `dW[${o}][${i}]`;

/** "W[1][0]" or "b[1]": the parameter that is blamed. */
export const linkName = ({ o, i }: Link): string =>
  i === null ? `b[${o}]` : `W[${o}][${i}]`;

/**
 * The chosen link in words: where it leads, what its blame is made of,
 * and what that means.
 *
 * @param blame what the answer has for it; undefined for no number
 * @param problem what is wrong with the answer as a whole
 */
export function caption(given: {
  readonly link: Link;
  readonly delta: readonly number[];
  readonly xIn: readonly number[];
  readonly blame: number | undefined;
  readonly problem: string | undefined;
}): string {
  const { link, blame } = given;
  const d = given.delta[link.o]!;
  const x = link.i === null ? 1 : given.xIn[link.i]!;
  const made =
    link.i === null
      ? `The bias b[${link.o}] belongs to neuron ${link.o} and always hears 1: ${product(d, 1)}.`
      : `${linkName(link)} leads from input ${link.i} to neuron ${link.o}: ${product(d, x)}.`;
  if (given.problem) return `${made} ${given.problem}`;
  if (blame === undefined)
    return `${made} The table has no number here.`;
  // Anything a reader could see at two decimals is another number.
  if (Math.abs(blame - d * x) > 0.005)
    return `${made} But ${entryName(link)} is ${tell(blame)}.`;
  return `${made} ${meaning(d, x)}`;
}

/** "0.8 · −1.5 = −1.2", kept on one line. */
const product = (d: number, x: number): string =>
  `${tell(d)} · ${tell(x)} = ${tell(d * x)}`.replaceAll(" ", "\u00a0");

function meaning(d: number, x: number): string {
  if (x === 0) return "Nothing came in, so it is not to blame.";
  if (d === 0) return "This neuron is not to blame, nor is the link.";
  return d * x > 0
    ? "Raise it, and the loss grows."
    : "Raise it, and the loss shrinks.";
}
