import { limits } from "./limits.ts";
import { FileRefused, quote, tellSize } from "./refused.ts";

const code = (sign: string) => sign.charCodeAt(0);
const [QUOTE, BACKSLASH, COMMA, LIST, OBJECT, LIST_END, OBJECT_END] = [
  '"',
  "\\",
  ",",
  "[",
  "{",
  "]",
  "}",
].map(code);

/**
 * Plain data from JSON. How much and how deep is counted in the bytes
 * first: a few of them can stand for a lot of memory.
 *
 * @throws FileRefused with the number that was too big
 */
export function parseJson(name: string, bytes: Uint8Array): unknown {
  if (bytes.length > limits.json)
    throw new FileRefused(
      quote(name),
      tellSize(bytes.length),
      `at most ${tellSize(limits.json)}`,
    );
  measure(name, bytes);
  const text = decode(name, bytes);
  try {
    return JSON.parse(text);
  } catch {
    throw new FileRefused(quote(name), quote(text), "JSON");
  }
}

/** @throws FileRefused where bytes are not UTF-8 */
export function decode(name: string, bytes: Uint8Array): string {
  try {
    const whole = { fatal: true, ignoreBOM: true };
    return new TextDecoder("utf-8", whole).decode(bytes);
  } catch {
    throw new FileRefused(quote(name), "other bytes", "text in UTF-8");
  }
}

function measure(name: string, bytes: Uint8Array): void {
  let [depth, values, inText] = [0, 1, false];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (inText) {
      if (byte === BACKSLASH) i++;
      else if (byte === QUOTE) inText = false;
      continue;
    }
    if (byte === QUOTE) inText = true;
    else if (byte === COMMA) values += 1;
    else if (byte === LIST || byte === OBJECT) {
      depth += 1;
      values += 1;
    } else if (byte === LIST_END || byte === OBJECT_END) depth -= 1;
    if (depth > limits.depth)
      throw new FileRefused(
        quote(name),
        `lists ${depth} deep`,
        `at most ${limits.depth}`,
      );
    if (values > limits.values)
      throw new FileRefused(
        quote(name),
        `more than ${limits.values.toLocaleString("en-US")} values`,
        "fewer",
      );
  }
}
