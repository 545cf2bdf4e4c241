import { tellCount } from "@handmade/figures/words.ts";
import type { Cell } from "./tested.ts";

type Table = readonly (readonly (number | undefined)[])[];

const share = (part: number, whole: number) =>
  `${Number(((100 * part) / whole).toFixed(1))} %`;

/** As shares are written in this lesson: 0.821 is 82.1 %. */
export const percent = (value: number) => share(value, 1);

/** Right answers and all, or undefined if a number is no number. */
export function countRight(
  table: Table,
): { right: number; all: number } | undefined {
  const entries = table.flat();
  if (entries.length === 0 || entries.includes(undefined)) return;
  const sum = (list: readonly (number | undefined)[]) =>
    list.reduce<number>((total, n) => total + n!, 0);
  return {
    right: sum(table.map((row, k) => row[k])),
    all: sum(entries),
  };
}

/** What the table says, and what its chosen cell says. */
export function tableInWords(
  table: Table,
  { truth, answer }: Cell,
): string {
  const count = table[truth]?.[answer];
  const whole = countRight(table);
  if (count === undefined || !whole)
    return "Your table has places without a number.";
  const row = table[truth]!.reduce<number>((sum, n) => sum + n!, 0);
  const chosen =
    truth === answer
      ? `Of ${row} pictures of a ${truth}, ${count} were recognized.`
      : `Of ${row} pictures of a ${truth}, ${count} ${count === 1 ? "was" : "were"} taken for a ${answer}.`;
  return `${chosen} On the diagonal stand ${tellCount(whole.right)} of ${tellCount(whole.all)}: ${share(whole.right, whole.all)} are right.`;
}

/** How the two curves stand after some rounds. */
export function curvesInWords(given: {
  readonly epoch: number;
  readonly learned: number;
  readonly pictures: number;
  /** Undefined while it is to be guessed. */
  readonly other?: number;
  readonly tested: number;
}): string {
  const { epoch, learned, pictures, other, tested } = given;
  const rounds =
    epoch === 0
      ? "Before the first round"
      : `After ${epoch} ${epoch === 1 ? "round" : "rounds"}`;
  const known = `${rounds}, ${percent(learned)} of the ${pictures} pictures that it learns from are answered right`;
  return other === undefined
    ? `${known}.`
    : `${known}, and ${percent(other)} of ${tellCount(tested)} that it never saw.`;
}
