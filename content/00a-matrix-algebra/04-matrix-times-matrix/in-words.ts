import type { Entry, ReadTable } from "@handmade/figures/tables.ts";
import { letter, moved, type PlaneMap } from "./geometry.ts";

/** Anything a reader could see at two decimals is another number. */
const near = (a: number, b: number) => Math.abs(a - b) < 0.005;

/** A table without gaps, or undefined. */
export function whole({
  rows,
  problem,
}: ReadTable): number[][] | undefined {
  if (problem !== undefined) return;
  return rows.map((row) => row.map((entry) => entry!));
}

/** Whether the letter ends up in one place both ways. */
export function sameWay(
  product: readonly (readonly number[])[],
  first: PlaneMap,
  next: PlaneMap,
): boolean {
  return letter.every((point) => {
    const [x, y] = moved(product, point);
    const [u, v] = moved(next.table, moved(first.table, point));
    return near(x, u) && near(y, v);
  });
}

/**
 * Both steps in words, whether the product does them in one, and
 * whether their order matters.
 *
 * @param product what `matMul(A, B)` gave
 * @param swapped what `matMul(B, A)` gave
 */
export function caption(given: {
  readonly first: PlaneMap;
  readonly next: PlaneMap;
  readonly product: ReadTable;
  readonly swapped: ReadTable;
}): string {
  const { first, next, product, swapped } = given;
  const steps = `First ${first.does}, then ${next.does}.`;
  const table = whole(product);
  if (!table) return `${steps} ${product.problem}`;
  if (!sameWay(table, first, next))
    return `${steps} The product, used once, takes the letter somewhere else: the dashed outline.`;
  const same = `${steps} The product, used once, takes the letter to the same place.`;
  const other = whole(swapped);
  if (!other) return same;
  return other.every((row, i) =>
    row.every((entry, j) => near(entry, table[i]![j]!)),
  )
    ? `${same} The other order gives the same table.`
    : `${same} The other order gives another table.`;
}

/** An entry for the table of numbers. */
export const say = (
  entry: Entry,
  tell: (value: number) => string,
): string => (entry === undefined ? "no number" : tell(entry));
