import { DataError } from "./errors.ts";
import { counted, quoted } from "./told.ts";

/** Lists inside lists inside lists … of any file this course writes. */
const DEEPEST = 32;
/** Beyond twice the file's size: what a list may take at most. */
const MARGIN = 16 * 2 ** 20;
/** Bytes that an engine takes for an empty object and its place. */
const PER_LIST = 96;
/** A place in a list, in two lists if the file is read twice. */
const PER_VALUE = 16;
/** Beside it, as long as its list is not complete. */
const PER_WAITING = 32;

const code = (sign: string) => sign.charCodeAt(0);
const [QUOTE, BACKSLASH, COMMA, COLON, LIST, OBJECT, LIST_END, OBJECT_END] = [
  '"',
  "\\",
  ",",
  ":",
  "[",
  "{",
  "]",
  "}",
].map(code);

/**
 * The value of a JSON file, if it fits into memory: how many values there
 * are and how deep is counted in the bytes, before anything is made of
 * them. Two bytes, `[]`, can stand for a hundred.
 *
 * @param name - How the file is called in error messages.
 * @throws DataError `bad-json`: what was found and what was expected.
 */
export function parseJson(bytes: Uint8Array, name: string): unknown {
  const { names } = measured(bytes, name);
  const text = new TextDecoder().decode(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const start = quoted(text);
    throw bad(name, `is not JSON (it starts with ${start}); expected JSON.`);
  }
  // JSON.parse keeps the last of two equal names and says nothing.
  if (namesIn(value) !== names)
    throw bad(name, "has a name twice in one object; expected each once.");
  return value;
}

/** What the bytes promise; wrong JSON is counted as well as it goes. */
function measured(bytes: Uint8Array, name: string) {
  let [depth, lists, values, names, inTexts] = [0, 0, 1, 0, 0];
  let [isText, wide, longest] = [false, false, 0];
  // Commas so far in the list that is open at each depth.
  const inList = new Uint32Array(DEEPEST + 1);
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte > 127) wide = true;
    if (isText) {
      inTexts++;
      if (byte === BACKSLASH) i++;
      else if (byte === QUOTE) isText = false;
    } else if (byte === QUOTE) isText = true;
    else if (byte === COMMA) {
      values++;
      longest = Math.max(longest, ++inList[Math.max(0, depth)]!);
    } else if (byte === COLON) names++;
    else if (byte === LIST || byte === OBJECT) {
      lists++;
      inList[Math.max(0, ++depth)] = 0;
      if (depth > DEEPEST)
        throw bad(
          name,
          `has lists ${depth} deep at byte ${i}; expected at most ${DEEPEST}.`,
        );
    } else if (byte === LIST_END || byte === OBJECT_END) depth--;
  }
  const size =
    (wide ? 2 : 1) * (bytes.length + 2 * inTexts) +
    PER_LIST * lists +
    PER_VALUE * (values + lists) +
    PER_WAITING * longest;
  const most = 2 * bytes.length + MARGIN;
  if (size > most)
    throw bad(
      name,
      `has ${counted(lists, "list")} and objects with ` +
        `${counted(values, "value")} in ${inMegabytes(bytes.length)}, which ` +
        `would fill ${inMegabytes(size)}; expected at most ` +
        `${inMegabytes(most)}.`,
    );
  return { names };
}

/** Of all objects in it. As deep as lists may be. */
function namesIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const inside: unknown[] = Array.isArray(value) ? value : Object.values(value);
  let names = Array.isArray(value) ? 0 : inside.length;
  for (const one of inside) names += namesIn(one);
  return names;
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function bad(name: string, what: string): DataError {
  return new DataError("bad-json", `${name} ${what}`);
}
