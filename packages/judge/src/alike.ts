import type { Answer, Datum, Snapshot } from "./protocol.ts";
import { asList, isFields, isOdd, type Path } from "./snapshot.ts";
import { near } from "./tolerance.ts";

/**
 * Whether two programs said the same: the same structure, and numbers
 * that differ by rounding only. NaN is like NaN.
 */
export function alike(a: Snapshot, b: Snapshot): boolean {
  if (typeof a === "number" && typeof b === "number")
    return near(a, b) || (Number.isNaN(a) && Number.isNaN(b));
  const [listA, listB] = [asList(a), asList(b)];
  if (listA && listB)
    return (
      listA.length === listB.length &&
      listA.every((entry, i) => alike(entry, listB[i]!))
    );
  if (isOdd(a) && isOdd(b)) return a.$odd === b.$odd;
  if (isFields(a) && isFields(b)) {
    const names = Object.keys(a);
    return (
      names.length === Object.keys(b).length &&
      names.every((name) => name in b && alike(a[name]!, b[name]!))
    );
  }
  return a === b;
}

/**
 * The same kind of answer and the same value; where calls work in place,
 * the same traces in the arguments, too. Elsewhere a copy forgotten is a
 * second mistake, which says nothing about the first. What an error says
 * is its author's own words and not compared.
 */
export function alikeAnswers(
  a: Answer,
  b: Answer,
  { inPlace = false } = {},
): boolean {
  if (a.kind !== "returned" || b.kind !== "returned")
    return a.kind === b.kind && a.kind !== "stopped";
  if (!alike(a.value, b.value)) return false;
  return !inPlace || (alike(a.later, b.later) && alike(a.args, b.args));
}

/** Where an argument no longer is what was handed over. */
export function changedAt(
  before: Datum,
  after: Snapshot,
): { readonly path: Path; readonly before: Datum } | undefined {
  if (typeof before === "number" && typeof after === "number") {
    const same = before === after || Object.is(before, after);
    return same ? undefined : { path: [], before };
  }
  if (typeof before !== "object" || before === null)
    return before === after ? undefined : { path: [], before };
  if ("$lent" in before || "$result" in before) return;
  if (before instanceof Uint8Array) return changedAt([...before], after);
  const list = Array.isArray(before) ? asList(after) : undefined;
  if (list && list.length !== (before as readonly Datum[]).length)
    return { path: [], before };
  for (const [step, entry] of entriesOf(before)) {
    const now = (list ?? (after as Record<string, Snapshot> | null))?.[
      step as never
    ] as Snapshot | undefined;
    const found =
      now === undefined ? { path: [], before: entry } : changedAt(entry, now);
    if (found) return { ...found, path: [step, ...found.path] };
  }
}

function entriesOf(
  given: readonly Datum[] | { readonly [key: string]: Datum },
): Iterable<[number | string, Datum]> {
  return Array.isArray(given) ? given.entries() : Object.entries(given);
}
