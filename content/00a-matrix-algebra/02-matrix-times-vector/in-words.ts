import { tell, tellAll } from "@handmade/figures/words.ts";

/** Anything a reader could see at two decimals is another number. */
const visible = 0.005;

/** "2 · 1 + (−1) · 0.5 = 1.5", each product kept on one line. */
export function sumText(
  row: readonly number[],
  x: readonly number[],
): string {
  const products = row.map((w, j) =>
    `${part(w)} · ${part(x[j]!)}`.replaceAll(" ", "\u00a0"),
  );
  return products.join(" + ");
}

const part = (v: number) => (v < 0 ? `(${tell(v)})` : tell(v));

const sumOf = (row: readonly number[], x: readonly number[]) =>
  row.reduce((sum, w, j) => sum + w * x[j]!, 0);

/**
 * One row in words: what it makes with x, and what was answered.
 *
 * @param y what the answer has for this row; undefined for no number
 * @param problem what is wrong with the answer as a whole
 */
export function caption(given: {
  readonly i: number;
  readonly row: readonly number[];
  readonly x: readonly number[];
  readonly y: number | undefined;
  readonly problem: string | undefined;
}): string {
  const { i, row, x, y, problem } = given;
  const right = sumOf(row, x);
  const made = `Row ${i} meets x: ${sumText(row, x)} = ${tell(right)}.`;
  if (problem) return `${made} ${problem}`;
  if (y === undefined || Math.abs(y - right) > visible)
    return `${made} But entry ${i} of the result is ${y === undefined ? "no number" : tell(y)}.`;
  return `${made} That is entry ${i} of the result.`;
}

/**
 * What became of a result when one weight was raised.
 *
 * @param weight its name, "W[1][2]"
 */
export function change(
  weight: string,
  before: readonly (number | undefined)[],
  after: readonly (number | undefined)[],
): string {
  const moved = after.flatMap((y, i) => {
    const was = before[i];
    const same =
      y === was ||
      (y !== undefined &&
        was !== undefined &&
        Math.abs(y - was) < visible);
    return same ? [] : [{ i, was, y }];
  });
  const raised = `With ${weight} larger by 1,`;
  if (moved.length === 0) return `${raised} no entry changes.`;
  const told = moved.map(
    ({ i, was, y }) => `entry ${i} goes from ${say(was)} to ${say(y)}`,
  );
  const still = after.flatMap((_, i) =>
    moved.some((one) => one.i === i) ? [] : [i],
  );
  const others =
    still.length === 0
      ? "None stays."
      : still.length === 1
        ? `Entry ${still[0]} stays.`
        : `Entries ${tellAll(still)} stay.`;
  return `${raised} ${told.join(", ")}. ${others}`;
}

const say = (y: number | undefined) =>
  y === undefined ? "no number" : tell(y);
