import type { Link } from "@handmade/figures/links.ts";
import type { Entry } from "@handmade/figures/tables.ts";
import { tell } from "@handmade/figures/words.ts";

/** "outer[1][0]": an entry of the first table. */
export const entryName = ({ o, i }: Link): string =>
  `outer[${o}][${i}]`;

/** "turned[0][1]": an entry of the table on its side. */
export const turnedName = ({ o, i }: Link): string =>
  `turned[${o}][${i}]`;

/** Where an entry stands when the table lies on its side. */
export const flip = ({ o, i }: Link): Link => ({ o: i ?? 0, i: o });

/** Anything a reader could see at two decimals is another number. */
const differs = (a: number, b: number) => Math.abs(a - b) > 0.005;

/**
 * One entry in words: which two numbers meet in it, and where it stands
 * in the turned table.
 *
 * @param entry what `outer` has there; undefined for no number
 * @param turned what `transpose` has in its place
 * @param problems what is wrong with either answer as a whole
 */
export function caption(given: {
  readonly at: Link;
  readonly u: readonly number[];
  readonly v: readonly number[];
  readonly entry: Entry;
  readonly turned: Entry;
  readonly problems: readonly (string | undefined)[];
}): string {
  const { at, entry, turned, problems } = given;
  const [a, b] = [given.u[at.o]!, given.v[at.i!]!];
  const product = `${tell(a)} · ${tell(b)} = ${tell(a * b)}`;
  const met = `Row ${at.o} belongs to u[${at.o}], column ${at.i} to v[${at.i}]: ${product.replaceAll(" ", "\u00a0")}.`;
  const problem = problems.find((one) => one !== undefined);
  if (problem) return `${met} ${problem}`;
  if (entry === undefined || differs(entry, a * b))
    return `${met} But ${entryName(at)} is ${say(entry)}.`;
  const there = turnedName(flip(at));
  if (turned === undefined || differs(turned, entry))
    return `${met} Turned, it should stand in ${there}, but there is ${say(turned)}.`;
  return at.o === at.i
    ? `${met} It is on the diagonal: turned, it stays where it is.`
    : `${met} Turned, it stands in ${there}.`;
}

const say = (entry: Entry) =>
  entry === undefined ? "no number" : tell(entry);
