import type { Odd, Snapshot } from "./protocol.ts";
import { asList, isFields, isOdd, type Path, shapeOf } from "./snapshot.ts";

/** The longest piece of a learner's own text that a sentence repeats. */
const longestQuote = 120;

/** A number as short as it can be told: 11.5, 0.333333, 1.2e-12. */
export function numberText(value: number, digits = 6): string {
  if (Object.is(value, -0)) return "0";
  if (!Number.isFinite(value)) return String(value);
  return String(Number(value.toPrecision(digits)));
}

/** Two different numbers, with as many digits as tell them apart. */
export function pairText(
  got: number,
  wanted: number,
): readonly [string, string] {
  for (const digits of [6, 9, 12, 15]) {
    const pair = [numberText(got, digits), numberText(wanted, digits)] as const;
    if (pair[0] !== pair[1]) return pair;
  }
  return [String(got), String(wanted)];
}

/** `[]` is "one number", `[3]` is "3 numbers", `[2, 3]` is "2 × 3". */
export function shapeText(shape: readonly number[]): string {
  if (shape.length === 0) return "one number";
  if (shape.length > 1) return shape.join(" × ");
  return shape[0] === 1 ? "a list of 1 number" : `${shape[0]} numbers`;
}

/** What something is, in two or three words: "a text "0.5"". */
export function kindText(value: Snapshot): string {
  if (value === null) return "null";
  if (typeof value === "number")
    return Number.isFinite(value)
      ? `the number ${numberText(value)}`
      : String(value);
  if (typeof value === "string") return `the text "${quote(value)}"`;
  if (typeof value === "boolean") return String(value);
  if (isOdd(value)) return oddText(value);
  const shape = shapeOf(value);
  if (shape) return shapeText(shape);
  const list = asList(value);
  if (list) return `a list of ${list.length}`;
  const names = isFields(value) ? Object.keys(value).slice(0, 6) : [];
  if (names.length === 0) return "an object without fields";
  return `an object with ${names.map((name) => `\`${name}\``).join(", ")}`;
}

function oddText({ $odd, text }: Odd): string {
  const names: Record<Odd["$odd"], string> = {
    undefined: "undefined",
    promise: "a Promise",
    function: "a function",
    bigint: `the BigInt ${quote(text)}`,
    symbol: "a symbol",
    hole: "a hole (nothing was ever put there)",
    unreadable: `something that cannot be copied (${quote(text)})`,
    "too-large": "a result that is too large to read",
  };
  return names[$odd];
}

/** Cut to a length that a sentence can bear, on one line. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote)}…`;
}

/**
 * A place in words: "row 1, entry 2"; "" for the whole. Rows and entries
 * are counted from 0, as in the learner's code.
 */
export function placeText(path: Path): string {
  const words: string[] = [];
  let numbers: number[] = [];
  const flush = () => {
    const [row, entry, ...deeper] = numbers;
    if (row === undefined) return;
    if (entry === undefined) words.push(`entry ${row}`);
    else if (deeper.length === 0) words.push(`row ${row}, entry ${entry}`);
    else words.push(numbers.map((i) => `[${i}]`).join(""));
    numbers = [];
  };
  for (const step of path) {
    if (typeof step === "number") numbers.push(step);
    else {
      flush();
      words.push(`\`${step}\``);
    }
  }
  flush();
  return words.join(", ");
}

/** The same place with a capital, to begin a sentence: "Entry 2". */
export function placeStart(path: Path): string {
  const text = placeText(path);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
