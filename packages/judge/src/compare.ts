import type { FaultKind } from "./check.ts";
import type { Snapshot } from "./protocol.ts";
import { oddKind, sizeFault, transposed, typeText } from "./sizes.ts";
import { entryAt, isFields, isList, leaves, type Path } from "./snapshot.ts";
import { elementwise, near, type Tolerance } from "./tolerance.ts";
import { kindText, pairText, placeStart, placeText } from "./words.ts";

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
  if (fits(got, wanted)) return;
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

/**
 * Whether the form is right, at a glance: most answers fit, and finding
 * out where one does not takes fifty times as long. False proves nothing.
 */
function fits(got: Snapshot, wanted: Snapshot): boolean {
  if (typeof wanted === "number")
    return (
      typeof got === "number" &&
      (Number.isFinite(got) || Object.is(got, wanted))
    );
  if (isList(wanted))
    return (
      isList(got) &&
      got.length === wanted.length &&
      wanted.every((entry, i) => fits(got[i]!, entry))
    );
  return (
    isFields(wanted) &&
    isFields(got) &&
    Object.entries(wanted).every(
      ([name, entry]) => name in got && fits(got[name]!, entry),
    )
  );
}

function brokenNumber(got: Snapshot, wanted: Snapshot) {
  for (const { path, value } of leaves(wanted)) {
    const found = entryAt(got, path);
    if (typeof found !== "number" || Number.isFinite(found)) continue;
    if (Object.is(found, value)) continue;
    return { path, value: found };
  }
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

function same(got: Snapshot, wanted: Snapshot, t: Tolerance): boolean {
  return typeof got === "number" && typeof wanted === "number"
    ? near(got, wanted, t)
    : got === wanted;
}
