import { withTolerances } from "./tolerance.ts";

/** Farther than this from another verdict needs no number. */
const widestMargin = 1e6;

/**
 * By what factor all tolerances can change without changing a verdict:
 * become smaller for a program that passes, larger for one that fails. A
 * power of ten, at most {@link widestMargin}; 1 means that the tolerance
 * itself decided.
 *
 * @param passes judges the same answers again, whenever it is asked
 */
export function marginOf(passes: () => boolean): number {
  const verdict = passes();
  const step = verdict ? 0.1 : 10;
  let margin = 1;
  while (
    margin < widestMargin &&
    withTolerances(step ** (Math.log10(margin) + 1), passes) === verdict
  )
    margin *= 10;
  return margin;
}
