import { readNumbers } from "./answers.ts";
import { notANumber } from "./words.ts";

/** A number of an answer; undefined where there is none. */
export type Entry = number | undefined;

/** An answer that should be a table, row by row. */
export interface ReadTable {
  readonly rows: readonly (readonly Entry[])[];
  /** What is wrong with it, in words; undefined if nothing is. */
  readonly problem: string | undefined;
}

/**
 * Reads `rows` × `columns` numbers from what may be anything at all.
 *
 * @param name whose answer it is, to begin a sentence
 */
export function readTable(
  name: string,
  answer: unknown,
  rows: number,
  columns: number,
): ReadTable {
  const list: readonly unknown[] = Array.isArray(answer) ? answer : [];
  return {
    rows: Array.from(
      { length: rows },
      (_, i) => readNumbers(list[i], columns, "").numbers,
    ),
    problem: problem(),
  };

  function problem(): string | undefined {
    if (!Array.isArray(answer))
      return `${name} gives ${notANumber(answer) ?? "one number"}; it should be a table of ${count(rows, "row")}.`;
    if (answer.length !== rows)
      return `${name} gives ${count(answer.length, "row")}; there should be ${rows}.`;
    for (const [i, row] of answer.entries()) {
      if (!Array.isArray(row))
        return `Row ${i} of the result is ${notANumber(row) ?? "one number"}, not a list.`;
      if (row.length !== columns)
        return `Row ${i} of the result has ${count(row.length, "entry", "entries")}; there should be ${columns}.`;
    }
    const odd = answer
      .flat()
      .map(notANumber)
      .find((one) => one);
    return odd && `An entry of the table is ${odd}.`;
  }
}

const count = (n: number, one: string, many = `${one}s`): string =>
  `${n} ${n === 1 ? one : many}`;
