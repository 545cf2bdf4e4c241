import type { FaultKind } from "./check.ts";
import type { Snapshot } from "./protocol.ts";
import {
  asList,
  isFields,
  isOdd,
  leaves,
  type Path,
  sameShape,
  shapeOf,
} from "./snapshot.ts";
import { elementwise, near, type Tolerance } from "./tolerance.ts";
import {
  kindText,
  pairText,
  placeStart,
  placeText,
  shapeText,
} from "./words.ts";

/** What is wrong with one value. */
export interface Difference {
  readonly kind: FaultKind;
  readonly got: Snapshot;
  readonly wanted: Snapshot;
  readonly at: Path;
  readonly text: string;
}

/**
 * The first thing that is wrong with `got`, or undefined. Sizes come
 * before types, types before NaN and Infinity, and only then are values
 * compared, so that the sentence names the cause and not a consequence.
 * Fields that `wanted` does not have are not looked at.
 */
export function compare(
  got: Snapshot,
  wanted: Snapshot,
  tolerance: Tolerance = elementwise,
): Difference | undefined {
  const form = compareForm(got, wanted);
  if (form) return form;
  for (const { path, value } of leaves(wanted)) {
    const found = entryAt(got, path);
    if (same(found, value, tolerance)) continue;
    return {
      kind: "wrong-value",
      got,
      wanted,
      at: path,
      text: valueText(found, value, path),
    };
  }
}

/** As {@link compare}, but whatever finite numbers there are will do. */
export function compareForm(
  got: Snapshot,
  wanted: Snapshot,
): Difference | undefined {
  const whole = { got, wanted };
  const size = sizeFault(got, wanted, []);
  if (size) return { ...whole, ...transposed(got, wanted, size) };
  for (const { path, value } of leaves(wanted)) {
    const found = entryAt(got, path);
    if (typeof value !== "number" || typeof found === "number") continue;
    return {
      ...whole,
      kind: oddKind(found, path),
      at: path,
      text: typeText(found, path),
    };
  }
  const broken = brokenNumber(got, wanted);
  if (broken)
    return {
      ...whole,
      kind: "not-finite",
      at: broken.path,
      text: notFiniteText(broken.value, broken.path),
    };
}

interface Part {
  readonly kind: FaultKind;
  readonly at: Path;
  readonly text: string;
}

function sizeFault(
  got: Snapshot,
  wanted: Snapshot,
  at: Path,
): Part | undefined {
  const start = asList(wanted)
    ? placeStart(at).replace(
        /(e)ntry (\d+)$/i,
        (_, e, i) => `${e === "E" ? "R" : "r"}ow ${i}`,
      )
    : placeStart(at);
  const place = start ? `${start}: g` : "G";
  const wrong = (text: string): Part => ({
    kind: oddKind(got, at, "wrong-shape"),
    at,
    text: isOdd(got) && at.length === 0 ? typeText(got, at) : place + text,
  });
  const wantedList = asList(wanted);
  if (wantedList) {
    const list = asList(got);
    const [is, should] = [sizeText(got), sizeText(wanted)];
    if (!list) return wrong(`ot ${is}, wanted ${should}.`);
    const shapes = [shapeOf(got), shapeOf(wanted)] as const;
    if (shapes[0] && shapes[1] && !sameShape(shapes[0], shapes[1]))
      return wrong(`ot ${is}, wanted ${should}.`);
    if (list.length !== wantedList.length)
      return wrong(`ot ${lengthText(list)}, wanted ${should}.`);
    return firstOf(wantedList, (entry, i) =>
      sizeFault(list[i]!, entry, [...at, i]),
    );
  }
  if (isFields(wanted)) {
    if (!isFields(got))
      return wrong(`ot ${kindText(got)}, wanted ${kindText(wanted)}.`);
    const found = kindText(got);
    return firstOf(Object.entries(wanted), ([name, entry]) =>
      name in got
        ? sizeFault(got[name]!, entry, [...at, name])
        : wrong(`ot ${found}: \`${name}\` is missing.`),
    );
  }
  if (typeof wanted !== "number") return;
  if (asList(got)) return wrong(`ot ${sizeText(got)}, wanted one number.`);
  if (isFields(got))
    return {
      ...wrong(`ot ${kindText(got)}, wanted one number.`),
      kind: "wrong-type",
    };
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
function transposed(got: Snapshot, wanted: Snapshot, part: Part): Part {
  const table = entryAt(got, part.at);
  const target = entryAt(wanted, part.at);
  const shapes = [shapeOf(table), shapeOf(target)];
  if (!shapes.every((shape) => shape?.length === 2)) return part;
  const turned = transpose(table as readonly (readonly Snapshot[])[]);
  for (const { path, value } of leaves(target)) {
    const found = sameShape(shapeOf(turned) ?? [], shapes[1]!)
      ? entryAt(turned, path)
      : null;
    if (!same(found, value, elementwise)) return part;
  }
  return { ...part, text: `${part.text} Looks transposed.` };
}

function transpose(table: readonly (readonly Snapshot[])[]): Snapshot {
  return (table[0] ?? []).map((_, j) => table.map((row) => row[j]!));
}

function brokenNumber(got: Snapshot, wanted: Snapshot) {
  for (const { path, value } of leaves(wanted)) {
    const found = entryAt(got, path);
    if (typeof found !== "number" || Number.isFinite(found)) continue;
    if (Object.is(found, value)) continue;
    return { path, value: found };
  }
}

/** The entry at a path that is known to be there. */
function entryAt(value: Snapshot, path: Path): Snapshot {
  return path.reduce<Snapshot>((inner, step) => {
    const list = typeof step === "number" ? asList(inner) : undefined;
    return (list ?? (inner as Record<string | number, Snapshot>))[
      step as number
    ]!;
  }, value);
}

function same(got: Snapshot, wanted: Snapshot, t: Tolerance): boolean {
  return typeof got === "number" && typeof wanted === "number"
    ? near(got, wanted, t)
    : got === wanted;
}

function oddKind(
  value: Snapshot,
  at: Path,
  otherwise: FaultKind = "wrong-type",
): FaultKind {
  if (!isOdd(value)) return otherwise;
  if (value.$odd === "promise") return "returns-a-promise";
  if (value.$odd === "undefined" && at.length === 0) return "returns-nothing";
  return "wrong-type";
}

function sizeText(value: Snapshot): string {
  const shape = shapeOf(value);
  return shape ? shapeText(shape) : kindText(value);
}

function lengthText(list: readonly Snapshot[]): string {
  return list.length === 1 ? "1 entry" : `${list.length} entries`;
}

function typeText(found: Snapshot, path: Path): string {
  if (path.length > 0)
    return `${placeStart(path)} is ${kindText(found)}, not a number.`;
  if (isOdd(found) && found.$odd === "undefined")
    return "Returned nothing. Add `return`.";
  if (isOdd(found) && found.$odd === "promise")
    return "Got a Promise: the function is `async` or returns a promise.";
  return `Got ${kindText(found)}, wanted a number.`;
}

function notFiniteText(value: number, path: Path): string {
  return path.length === 0
    ? `Got ${value}.`
    : `${value} at ${placeText(path)}.`;
}

function valueText(got: Snapshot, wanted: Snapshot, path: Path): string {
  const [is, should] =
    typeof got === "number" && typeof wanted === "number"
      ? pairText(got, wanted)
      : [kindText(got), kindText(wanted)];
  return path.length === 0
    ? `Got ${is}, wanted ${should}.`
    : `${placeStart(path)} is ${is}, wanted ${should}.`;
}
