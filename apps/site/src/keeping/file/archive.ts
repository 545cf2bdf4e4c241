import { crc32 } from "./crc32.ts";
import { limits } from "./limits.ts";
import { FileRefused, quote, tellSize } from "./refused.ts";

/**
 * The files of a zip archive by name, as views into its bytes. Only what
 * this site itself writes is read: not compressed, not encrypted, not
 * split, without zip64. So a file's size is the size of what it holds,
 * and no archive can unpack to more than itself.
 *
 * @see APPNOTE.TXT, the .ZIP file format specification, 4.3.7 to 4.3.16
 * @throws FileRefused before anything is allocated for what is refused
 */
export function readArchive(bytes: Uint8Array): Map<string, Uint8Array> {
  if (bytes.length > limits.bytes)
    throw new FileRefused(
      "The file",
      tellSize(bytes.length),
      `at most ${tellSize(limits.bytes)}`,
    );
  const { count, start, end } = directory(bytes);
  const files = new Map<string, Uint8Array>();
  let at = start;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const entry = readEntry(bytes, at, end);
    sum += entry.size;
    if (sum > start)
      throw new FileRefused(
        "The files inside",
        `${tellSize(sum)} and more`,
        `at most the ${tellSize(start)} that are there`,
      );
    if (files.has(entry.name))
      throw new FileRefused(
        "The files inside",
        `${quote(entry.name)} twice`,
        "each name once",
      );
    files.set(entry.name, dataOf(bytes, entry, start));
    at = entry.next;
  }
  if (at !== end) throw damaged("The list of files", at - start, end - start);
  return files;
}

const END = { mark: 0x06054b50, size: 22 };
const ENTRY = { mark: 0x02014b50, size: 46 };
const LOCAL = { mark: 0x04034b50, size: 30 };

interface Entry {
  readonly name: string;
  readonly size: number;
  readonly sum: number;
  /** Where its own header stands. */
  readonly local: number;
  /** Where the next entry of the list stands. */
  readonly next: number;
}

/** Where the list of files stands, from the archive's last bytes. */
function directory(bytes: Uint8Array) {
  const view = viewOf(bytes);
  const end = bytes.length - END.size;
  if (end < 0 || view.getUint32(end, true) !== END.mark)
    throw new FileRefused(
      "The file",
      "something else",
      "a file that “Save a file” made here, with its end",
    );
  const [count, size, start] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ];
  if (count > limits.files)
    throw new FileRefused(
      "The number of files",
      count.toLocaleString("en-US"),
      `at most ${limits.files.toLocaleString("en-US")}`,
    );
  if (start + size !== end) throw damaged("The list of files", start, end);
  return { count, start, end };
}

function readEntry(bytes: Uint8Array, at: number, end: number): Entry {
  const view = viewOf(bytes);
  if (at + ENTRY.size > end || view.getUint32(at, true) !== ENTRY.mark)
    throw damaged("The list of files", at, end);
  const long = view.getUint16(at + 28, true);
  const next =
    at +
    ENTRY.size +
    long +
    view.getUint16(at + 30, true) +
    view.getUint16(at + 32, true);
  if (next > end) throw damaged("The list of files", next, end);
  const from = at + ENTRY.size;
  const name = nameIn(bytes.subarray(from, from + long));
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const isPlain = (view.getUint16(at + 8, true) & 0b1001) === 0;
  if (view.getUint16(at + 10, true) !== 0 || packed !== size || !isPlain)
    throw new FileRefused(
      quote(name),
      "a compressed or encrypted file",
      "files as they are, the way “Save a file” stores them",
    );
  const sum = view.getUint32(at + 16, true);
  return { name, size, sum, local: view.getUint32(at + 42, true), next };
}

function dataOf(bytes: Uint8Array, entry: Entry, limit: number): Uint8Array {
  const { name, size, sum, local } = entry;
  const view = viewOf(bytes);
  if (local + LOCAL.size > limit || view.getUint32(local, true) !== LOCAL.mark)
    throw damaged(quote(name), local, limit);
  const from =
    local +
    LOCAL.size +
    view.getUint16(local + 26, true) +
    view.getUint16(local + 28, true);
  if (from + size > limit)
    throw new FileRefused(
      quote(name),
      tellSize(size),
      `at most the ${tellSize(Math.max(0, limit - from))} that follow`,
    );
  const data = bytes.subarray(from, from + size);
  const found = crc32(data);
  if (found !== sum)
    throw new FileRefused(
      quote(name),
      `damaged bytes (check sum ${found.toString(16)})`,
      sum.toString(16),
    );
  return data;
}

/** A plain path that stays inside: nothing else is ever asked for. */
function nameIn(bytes: Uint8Array): string {
  if (bytes.length > limits.name)
    throw new FileRefused(
      "A name inside",
      `${bytes.length} characters`,
      `at most ${limits.name}`,
    );
  const name = String.fromCharCode(...bytes);
  const parts = name.split("/");
  const isPlain = parts.every((part) => /^[A-Za-z0-9][\w.-]*$/.test(part));
  if (!isPlain || parts.length > 4)
    throw new FileRefused(
      "A name inside",
      quote(name),
      "letters, digits, . _ - in at most three folders",
    );
  return name;
}

function damaged(field: string, found: number, wanted: number): FileRefused {
  return new FileRefused(
    field,
    `${found.toLocaleString("en-US")} where a number fitting ${wanted.toLocaleString("en-US")} should stand`,
    "a file that is whole",
  );
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
