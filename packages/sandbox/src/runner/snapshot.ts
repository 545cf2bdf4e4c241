import type { Odd, Snapshot } from "@handmade/judge";
import {
  brandOf,
  ceil,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  hasOwn,
  isArray,
  isView,
  keysOf,
  namesOf,
  objectPrototype,
  slice,
  toText,
  typedArrayLength,
  typedArrayName,
} from "./intrinsics.ts";
import { describeThrown } from "./thrown.ts";

const MAX_DEPTH = 6;
const MAX_KEYS = 10_000;
/** An odd entry takes far more room than a number. */
const ODD_WEIGHT = 100;
const CHARACTERS_PER_NUMBER = 8;

/** How much of one result may still be copied, in numbers. */
interface Budget {
  left: number;
  /** Told of every object that is copied. */
  readonly met?: (value: object) => void;
}

class TooLarge {}

/**
 * Copies a value as plain data. Getters and proxies are read once; what
 * cannot be copied is described.
 *
 * @param numbers the most numbers one result may hold
 * @param met     told of every array and object on the way
 */
export function takeSnapshot(
  value: unknown,
  numbers: number,
  met?: (value: object) => void,
): Snapshot {
  const budget: Budget = met ? { left: numbers, met } : { left: numbers };
  try {
    return copy(value, budget, 0);
  } catch (problem) {
    if (problem instanceof TooLarge)
      return odd("too-large", `more than ${numbers} numbers`);
    return odd("unreadable", `reading it threw ${saying(problem)}`);
  }
}

function copy(value: unknown, budget: Budget, depth: number): Snapshot {
  spend(budget, 1);
  switch (typeof value) {
    case "number":
    case "boolean":
      return value;
    case "string":
      spend(budget, ceil(value.length / CHARACTERS_PER_NUMBER));
      return value;
    case "object":
      return value === null ? null : copyObject(value, budget, depth);
    default:
      spend(budget, ODD_WEIGHT);
      return describe(value);
  }
}

function describe(value: unknown): Odd {
  switch (typeof value) {
    case "undefined":
      return odd("undefined", "undefined");
    case "bigint":
      return odd("bigint", `${slice(toText(value), 0, 40)}n`);
    case "symbol":
      return odd("symbol", slice(toText(value), 0, 40));
    default:
      return odd("function", "a function");
  }
}

function copyObject(value: object, budget: Budget, depth: number): Snapshot {
  if (depth >= MAX_DEPTH)
    return odd("too-large", `nested more than ${MAX_DEPTH} deep`);
  budget.met?.(value);
  if (isView(value)) {
    if (typedArrayName(value) === undefined)
      return odd("unreadable", "a DataView");
    return copyList(value as never, typedArrayLength(value), budget, depth);
  }
  if (isArray(value)) return copyList(value, value.length, budget, depth);
  return copyRecord(value, budget, depth);
}

function copyList(
  list: ArrayLike<unknown>,
  length: number,
  budget: Budget,
  depth: number,
): Snapshot {
  if (!(length <= budget.left)) throw new TooLarge();
  const copied: Snapshot[] = [];
  for (let i = 0; i < length; i++) {
    const entry = list[i];
    if (typeof entry === "number") {
      budget.left -= 1;
      copied[i] = entry;
    } else if (entry === undefined && !hasOwn(list, i)) {
      spend(budget, ODD_WEIGHT);
      copied[i] = odd("hole", "an empty place");
    } else copied[i] = copy(entry, budget, depth + 1);
  }
  if (budget.left < 0) throw new TooLarge();
  return copied;
}

function copyRecord(value: object, budget: Budget, depth: number): Snapshot {
  spend(budget, ODD_WEIGHT);
  const fields = value as { readonly [key: string]: unknown };
  if (typeof fields.then === "function") return odd("promise", "a promise");
  const brand = slice(brandOf(value), "[object ".length, -1);
  if (typeof fields.next === "function")
    return odd("unreadable", `an iterator (${slice(brand, 0, 40)})`);
  if (
    brand === "Date" ||
    brand === "RegExp" ||
    brand === "Map" ||
    brand === "Set" ||
    brand === "Error"
  )
    return odd("unreadable", `of the kind ${brand}`);

  const copied = { __proto__: null } as unknown as Record<string, Snapshot>;
  const keys = keysOf(value);
  if (keys.length > MAX_KEYS)
    return odd("too-large", `more than ${MAX_KEYS} keys`);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    spend(budget, ceil(key.length / CHARACTERS_PER_NUMBER));
    copied[key] = copy(fields[key], budget, depth + 1);
  }
  copyAccessors(value, copied, budget, depth);
  return copied;
}

/** Reads `get W()` of a class as the field it looks like. */
function copyAccessors(
  value: object,
  copied: Record<string, Snapshot>,
  budget: Budget,
  depth: number,
): void {
  let prototype = getPrototypeOf(value);
  for (let level = 0; prototype && level < MAX_DEPTH; level++) {
    if (prototype === objectPrototype) return;
    const names = namesOf(prototype);
    for (let i = 0; i < names.length && i < MAX_KEYS; i++) {
      const name = names[i]!;
      if (name === "__proto__" || hasOwn(copied, name)) continue;
      const field = getOwnPropertyDescriptor(prototype, name);
      if (!field || !hasOwn(field, "get") || !field.get) continue;
      const read = (value as Record<string, unknown>)[name];
      copied[name] = copy(read, budget, depth + 1);
    }
    prototype = getPrototypeOf(prototype);
  }
}

function spend(budget: Budget, numbers: number): void {
  budget.left -= numbers;
  if (budget.left < 0) throw new TooLarge();
}

function odd(kind: Odd["$odd"], text: string): Odd {
  return { $odd: kind, text };
}

function saying(problem: unknown): string {
  const { name, message } = describeThrown(problem);
  return name ? `${name}: ${message}` : message;
}
