import type { FaultKind } from "./check.ts";
import type { Snapshot } from "./protocol.ts";
import {
  asList,
  entryAt,
  isFields,
  isOdd,
  leaves,
  type Path,
  sameShape,
  shapeOf,
} from "./snapshot.ts";
import { near } from "./tolerance.ts";
import { kindText, placeStart, shapeText } from "./words.ts";

/** A fault, without the values it was found in. */
export interface Part {
  readonly kind: FaultKind;
  readonly at: Path;
  readonly text: string;
}

/** The first place where the sizes or the nesting do not fit. */
export function sizeFault(
  got: Snapshot,
  wanted: Snapshot,
  at: Path,
): Part | undefined {
  const wrong = (fact: string): Part => ({
    kind: oddKind(got, at, "wrong-shape"),
    at,
    text:
      forgotten(got) && at.length === 0
        ? typeText(got, at)
        : sentence(asList(wanted) ? rowStart(at) : placeStart(at), fact),
  });
  const wantedList = asList(wanted);
  if (wantedList) {
    const list = asList(got);
    const [is, should] = [sizeText(got), sizeText(wanted)];
    if (!list) return wrong(`got ${is}, wanted ${should}.`);
    const shapes = [shapeOf(got), shapeOf(wanted)] as const;
    if (shapes[0] && shapes[1] && !sameShape(shapes[0], shapes[1]))
      return wrong(`got ${is}, wanted ${should}.`);
    if (list.length !== wantedList.length)
      return wrong(`got ${lengthText(list)}, wanted ${should}.`);
    return firstOf(wantedList, (entry, i) =>
      sizeFault(list[i]!, entry, [...at, i]),
    );
  }
  if (isFields(wanted)) {
    if (!isFields(got))
      return wrong(`got ${kindText(got)}, wanted ${kindText(wanted)}.`);
    const found = kindText(got);
    return firstOf(Object.entries(wanted), ([name, entry]) =>
      name in got
        ? sizeFault(got[name]!, entry, [...at, name])
        : wrong(`got ${found}: \`${name}\` is missing.`),
    );
  }
  if (typeof wanted !== "number") return;
  if (asList(got)) return wrong(`got ${sizeText(got)}, wanted one number.`);
  if (isFields(got))
    return {
      ...wrong(`got ${kindText(got)}, wanted one number.`),
      kind: "wrong-type",
    };
}

/** "Row 1: got 2 numbers." or, of the whole, "Got 2 numbers." */
function sentence(place: string, fact: string): string {
  return place === ""
    ? fact.charAt(0).toUpperCase() + fact.slice(1)
    : `${place}: ${fact}`;
}

/** The place of a list inside a table: its last step is a row. */
function rowStart(at: Path): string {
  return placeStart(at)
    .replace(/entry (\d+)$/, "row $1")
    .replace(/^Entry (\d+)$/, "Row $1");
}

function firstOf<T>(
  entries: readonly T[],
  look: (entry: T, index: number) => Part | undefined,
): Part | undefined {
  for (const [i, entry] of entries.entries()) {
    const part = look(entry, i);
    if (part) return part;
  }
}

/** Says so if a table has the right numbers with rows as columns. */
export function transposed(got: Snapshot, wanted: Snapshot, part: Part): Part {
  const table = entryAt(got, part.at);
  const target = entryAt(wanted, part.at);
  const shapes = [shapeOf(table), shapeOf(target)];
  if (!shapes.every((shape) => shape?.length === 2)) return part;
  const turned = transpose(asList(table)!.map((row) => asList(row)!));
  for (const { path, value } of leaves(target)) {
    const found = sameShape(shapeOf(turned) ?? [], shapes[1]!)
      ? entryAt(turned, path)
      : null;
    if (!(typeof found === "number" && near(found, value as number)))
      return part;
  }
  return { ...part, text: `${part.text} Looks transposed.` };
}

function transpose(table: readonly (readonly Snapshot[])[]): Snapshot {
  return (table[0] ?? []).map((_, j) => table.map((row) => row[j]!));
}

/** How an oddity is called; the whole result may be forgotten. */
export function oddKind(
  value: Snapshot,
  at: Path,
  otherwise: FaultKind = "wrong-type",
): FaultKind {
  if (!isOdd(value)) return otherwise;
  if (value.$odd === "promise") return "returns-a-promise";
  if (value.$odd === "undefined" && at.length === 0) return "returns-nothing";
  return "wrong-type";
}

/** Nothing at all, or only a promise of it. */
function forgotten(value: Snapshot): boolean {
  return isOdd(value) && ["undefined", "promise"].includes(value.$odd);
}

function sizeText(value: Snapshot): string {
  const shape = shapeOf(value);
  return shape ? shapeText(shape) : kindText(value);
}

function lengthText(list: readonly Snapshot[]): string {
  return list.length === 1 ? "1 entry" : `${list.length} entries`;
}

/** What stands there instead of a number. */
export function typeText(found: Snapshot, path: Path): string {
  if (path.length > 0)
    return `${placeStart(path)} is ${kindText(found)}, not a number.`;
  if (isOdd(found) && found.$odd === "undefined")
    return "Returned nothing: every way through needs a `return` with a value.";
  if (isOdd(found) && found.$odd === "promise")
    return "Got a Promise: the function is `async` or returns a promise.";
  return `Got ${kindText(found)}, wanted a number.`;
}
