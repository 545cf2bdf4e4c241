import type { Answer, Snapshot } from "@handmade/judge";
import type { Report } from "../runner/messages.ts";

type Fields = Readonly<Record<string, unknown>>;

const MAX_DEPTH = 8;
const MAX_TEXT = 4_000;

/**
 * Reads a message from the place where a program runs, or returns
 * undefined if it is not one of ours. Nothing about it is assumed.
 *
 * @param numbers the most entries one result may have
 */
export function readReport(
  message: unknown,
  numbers: number,
): Report | undefined {
  const m = fieldsOf(message);
  switch (m?.kind) {
    case "begun":
      return { kind: "begun" };
    case "loaded":
      return isNames(m.exports) ? (m as Report) : undefined;
    case "failed":
      return isThrown(m) ? (m as Report) : undefined;
    case "printed":
      return isText(m.text) ? (m as Report) : undefined;
    case "hidden":
      return isCount(m.lines) ? (m as Report) : undefined;
    case "answer":
      return isAnswer(m.answer, numbers) ? (m as Report) : undefined;
    case "done":
      return isList(m.later) && m.later.every((v) => isSnapshot(v, numbers))
        ? (m as Report)
        : undefined;
    default:
      return undefined;
  }
}

/** Whether this is one call's answer, not counting being stopped. */
export function isAnswer(message: unknown, numbers: number): message is Answer {
  const m = fieldsOf(message);
  switch (m?.kind) {
    case "returned":
      return (
        isSnapshot(m.value, numbers) &&
        isSnapshot(m.later, numbers) &&
        isList(m.args) &&
        m.args.every((value) => isSnapshot(value, numbers)) &&
        (m.shares === undefined || isPositions(m.shares)) &&
        (m.again === undefined || m.again === true)
      );
    case "threw":
      return isThrown(m);
    case "missing":
      return (
        isNames(m.found) &&
        (m.instead === null || isText(m.instead)) &&
        (m.made === undefined || m.made === true)
      );
    default:
      return false;
  }
}

/** Whether a value is plain data of a bounded size. */
function isSnapshot(value: unknown, numbers: number): value is Snapshot {
  let left = numbers + MAX_TEXT;
  const plain = (v: unknown, depth: number): boolean => {
    left -= 1;
    if (left < 0 || depth > MAX_DEPTH) return false;
    if (typeof v === "number" || typeof v === "boolean") return true;
    if (typeof v === "string" || v === null) return true;
    if (isList(v)) return v.every((entry) => plain(entry, depth + 1));
    const fields = fieldsOf(v);
    return (
      fields !== undefined &&
      Object.values(fields).every((entry) => plain(entry, depth + 1))
    );
  };
  return plain(value, 0);
}

function isThrown(m: Fields): boolean {
  return (
    isText(m.name) && isText(m.message) && (m.line === null || isCount(m.line))
  );
}

function isNames(value: unknown): boolean {
  return isList(value) && value.every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= MAX_TEXT;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** Positions in a list of arguments. */
function isPositions(value: unknown): boolean {
  return isList(value) && value.length <= 100 && value.every(isCount);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** A plain object's fields; undefined for lists, maps and all else. */
function fieldsOf(value: unknown): Fields | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null
    ? (value as Fields)
    : undefined;
}
