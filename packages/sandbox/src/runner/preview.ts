import {
  isArray,
  isError,
  isView,
  keysOf,
  slice,
  toText,
  typedArrayLength,
  typedArrayName,
} from "./intrinsics.ts";

const MAX_TEXT = 2_000;
const MAX_ENTRIES = 10;
const MAX_DEPTH = 3;

/** A value in a few words, as a console would show it. Never throws. */
export function preview(value: unknown): string {
  try {
    const text =
      typeof value === "string" && value.length > 0
        ? `the text ${quote(value)}`
        : show(value, 0);
    return cut(text);
  } catch {
    return "a value that cannot be read";
  }
}

/** The arguments of one `console.log`, in one text. Never throws. */
export function previewAll(values: readonly unknown[]): string {
  let text = "";
  for (let i = 0; i < values.length && text.length < MAX_TEXT; i++) {
    const value = values[i];
    if (i > 0) text += " ";
    try {
      text += typeof value === "string" ? cut(value) : show(value, 0);
    } catch {
      text += "a value that cannot be read";
    }
  }
  return cut(text);
}

function show(value: unknown, depth: number): string {
  switch (typeof value) {
    case "string":
      return quote(value);
    case "bigint":
      return `${slice(toText(value), 0, 100)}n`;
    case "function":
      return "a function";
    case "object":
      return value === null ? "null" : showObject(value, depth);
    case "number":
      return value === 0 && 1 / value < 0 ? "-0" : toText(value);
    default:
      return slice(toText(value), 0, 100);
  }
}

function showObject(value: object, depth: number): string {
  if (isView(value)) {
    const name = typedArrayName(value);
    if (name === undefined) return "DataView";
    const length = typedArrayLength(value);
    return `${name}(${length}) ${showList(value as never, length, depth)}`;
  }
  if (isArray(value)) {
    const { length } = value;
    const list = showList(value, length, depth);
    return length > MAX_ENTRIES ? `Array(${length}) ${list}` : list;
  }
  if (isError(value)) return `${toText(value.name)}: ${toText(value.message)}`;
  return showRecord(value as Record<string, unknown>, depth);
}

function showList(
  list: ArrayLike<unknown>,
  length: number,
  depth: number,
): string {
  if (depth >= MAX_DEPTH) return "[…]";
  let text = "[";
  for (let i = 0; i < length && i < MAX_ENTRIES; i++)
    text += (i ? ", " : "") + show(list[i], depth + 1);
  return `${text}${length > MAX_ENTRIES ? ", …" : ""}]`;
}

function showRecord(value: Record<string, unknown>, depth: number): string {
  if (depth >= MAX_DEPTH) return "{…}";
  const keys = keysOf(value);
  if (keys.length === 0) return "{}";
  let text = "{ ";
  for (let i = 0; i < keys.length && i < MAX_ENTRIES; i++) {
    const key = keys[i]!;
    text += `${i ? ", " : ""}${slice(key, 0, 100)}: ${show(value[key], depth + 1)}`;
  }
  return `${text}${keys.length > MAX_ENTRIES ? ", …" : ""} }`;
}

function quote(text: string): string {
  return `"${text.length > 200 ? `${slice(text, 0, 200)}…` : text}"`;
}

function cut(text: string): string {
  return text.length > MAX_TEXT ? `${slice(text, 0, MAX_TEXT)}…` : text;
}
