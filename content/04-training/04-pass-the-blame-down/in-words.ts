import { tell } from "@handmade/figures/words.ts";
import type { Path } from "./fan-out.ts";

/** "W[1][0] · delta[1]": what a path multiplies, as it is written. */
export const pathName = ({ o }: Path, i: number): string =>
  `W[${o}][${i}] · delta[${o}]`;

/**
 * The chosen input in words: what its paths bring, what that makes, and
 * whether the answer says so.
 *
 * @param blame what the answer has for it; undefined for no number
 * @param problem what is wrong with the answer as a whole
 */
export function caption(given: {
  readonly i: number;
  readonly paths: readonly Path[];
  readonly blame: number | undefined;
  readonly problem: string | undefined;
}): string {
  const { i, paths, blame } = given;
  const total = paths.at(-1)!.to;
  const made = `${leading(paths.length)} from x[${i}] to the loss. ${bringing(paths)} ${tell(total)}.`;
  if (given.problem) return `${made} ${given.problem}`;
  if (blame === undefined) return `${made} There is no number for it.`;
  // Anything a reader could see at two decimals is another number.
  if (differs(blame, total))
    return `${made} But backThrough says ${tell(blame)}${alone(blame, paths)}.`;
  return `${made} ${meaning(total, paths)}`;
}

export const differs = (a: number, b: number): boolean =>
  Math.abs(a - b) > 0.005;

const leading = (count: number): string =>
  count === 1 ? "1 path leads" : `${count} paths lead`;

const bringing = (paths: readonly Path[]): string =>
  paths.length === 1 ? "It brings" : `They bring ${sumOf(paths)} =`;

/** "1.2 − 0.5 − 0.3" */
function sumOf(paths: readonly Path[]): string {
  return paths
    .map(({ product }, k) => {
      if (k === 0) return tell(product);
      return `${product < 0 ? "−" : "+"} ${tell(Math.abs(product))}`;
    })
    .join(" ");
}

/** Which single path a wrong answer agrees with, if it is just one. */
function alone(blame: number, paths: readonly Path[]): string {
  const [path, ...others] = paths.filter(
    ({ product }) => !differs(product, blame),
  );
  if (!path || others.length > 0) return "";
  const which =
    path.o === paths.length - 1 ? "the last path" : `path ${path.o}`;
  return `, what ${which} brings alone`;
}

function meaning(total: number, paths: readonly Path[]): string {
  if (paths.every(({ product }) => product === 0))
    return "Nothing comes back: it is not to blame.";
  if (!differs(total, 0))
    return "They cancel: whatever it said, the loss hardly cared.";
  return total > 0
    ? "Raise it, and the loss grows."
    : "Raise it, and the loss shrinks.";
}
