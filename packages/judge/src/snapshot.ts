import type { Odd, Snapshot } from "./protocol.ts";

/** A snapshot with named fields. */
export type Fields = { readonly [key: string]: Snapshot };

/** Where a value stands: `[]` for the whole, `["dW", 1, 0]` inside. */
export type Path = readonly (number | string)[];

export function isList(value: Snapshot): value is readonly Snapshot[] {
  return Array.isArray(value);
}

export function isOdd(value: Snapshot): value is Odd {
  return isObject(value) && typeof value.$odd === "string";
}

export function isFields(value: Snapshot): value is Fields {
  return isObject(value) && !isOdd(value);
}

function isObject(value: Snapshot): value is Fields {
  return typeof value === "object" && value !== null && !isList(value);
}

/**
 * The value as a list, if it is one or can be read like one: an object
 * with a `length` and an entry at every index.
 */
export function asList(value: Snapshot): readonly Snapshot[] | undefined {
  if (isList(value)) return value;
  if (!isFields(value)) return;
  const { length } = value;
  if (typeof length !== "number" || !Number.isInteger(length)) return;
  if (length < 0 || length > Object.keys(value).length) return;
  const entries: Snapshot[] = [];
  for (let i = 0; i < length; i++) {
    const entry = value[i];
    if (entry === undefined) return;
    entries.push(entry);
  }
  return entries;
}

/**
 * Every leaf with its path, in reading order, inside what has the
 * structure of `value`.
 */
export function* leaves(
  value: Snapshot,
  path: Path = [],
): Generator<{ readonly path: Path; readonly value: Snapshot }> {
  if (isList(value))
    for (const [i, entry] of value.entries())
      yield* leaves(entry, [...path, i]);
  else if (isFields(value))
    for (const [key, entry] of Object.entries(value))
      yield* leaves(entry, [...path, key]);
  else yield { path, value };
}

/** The entry at a path that is known to be there. */
export function entryAt(value: Snapshot, path: Path): Snapshot {
  return path.reduce<Snapshot>((inner, step) => {
    const list = typeof step === "number" ? asList(inner) : undefined;
    return (list ?? (inner as Record<string | number, Snapshot>))[
      step as number
    ]!;
  }, value);
}

/** How many numbers (or other leaves) a value holds. */
export function countLeaves(value: Snapshot): number {
  if (isList(value))
    return value.reduce<number>((sum, v) => sum + countLeaves(v), 0);
  if (isFields(value))
    return Object.values(value).reduce<number>(
      (sum, v) => sum + countLeaves(v),
      0,
    );
  return 1;
}

/**
 * `[]` for a number, `[3]` for three numbers, `[2, 3]` for two rows of
 * three; undefined if it is not an even table of numbers.
 */
export function shapeOf(value: Snapshot): readonly number[] | undefined {
  if (typeof value === "number") return [];
  const list = asList(value);
  if (!list) return;
  const [first, ...others] = list.map(shapeOf);
  if (list.length === 0) return [0];
  if (!first) return;
  const even = others.every((shape) => shape && sameShape(shape, first));
  return even ? [list.length, ...first] : undefined;
}

export function sameShape(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((size, i) => size === b[i]);
}

/**
 * A value of ours as the sandbox would copy it: typed arrays become
 * arrays, functions and other oddities are described.
 */
export function snapshot(value: unknown): Snapshot {
  if (value === null) return null;
  if (ArrayBuffer.isView(value))
    return Array.from(value as unknown as ArrayLike<number>);
  if (Array.isArray(value)) return Array.from(value, snapshot);
  switch (typeof value) {
    case "number":
    case "string":
    case "boolean":
      return value;
    case "object":
      return Object.fromEntries(
        Object.entries(value).map(([key, v]) => [key, snapshot(v)]),
      );
    case "function":
      return { $odd: "function", text: "a function" };
    case "undefined":
      return { $odd: "undefined", text: "undefined" };
    default:
      return { $odd: "unreadable", text: typeof value };
  }
}
