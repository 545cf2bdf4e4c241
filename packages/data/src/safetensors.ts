import { DataError } from "./errors.ts";
import { parseJson } from "./json.ts";
import { counted, quoted, told } from "./told.ts";

/** Numbers and how many there are along each axis. */
export interface Tensor {
  readonly shape: readonly number[];
  /** Row by row. */
  readonly values: Float32Array;
}

/** What a safetensors file holds. */
export interface Safetensors {
  readonly tensors: ReadonlyMap<string, Tensor>;
  /** Notes of whoever wrote the file, by name. */
  readonly metadata: ReadonlyMap<string, string>;
}

/** A tensor as the header announces it, found to fit the file. */
interface Announced {
  readonly name: string;
  readonly shape: number[];
  /** First byte and the one after the last, counted behind the header. */
  readonly from: number;
  readonly to: number;
}

/** The length of the header, as a whole number of 64 bits. */
const LENGTH_BYTES = 8;
/** The format allows 100 MB; twenty layers have names in 3 kB. */
const LONGEST_HEADER = 100_000;
const MOST_AXES = 8;

/**
 * Reads a safetensors file whose tensors are all float32. Every size in
 * its header is compared with the file before a number is read.
 *
 * Source: the format's own description, safetensors 0.4 ("Format"): no
 * holes, no overlaps, no name twice.
 *
 * @param name - How the file is called in error messages.
 * @throws DataError `bad-tensors` or `bad-json`: field, found, expected.
 */
export function readSafetensors(
  bytes: Uint8Array,
  name = "the tensor file",
): Safetensors {
  const start = headerEnd(bytes, name);
  const header = bytes.subarray(LENGTH_BYTES, start);
  const fields = parseJson(header, `${name}: the header`);
  if (!isObject(fields))
    throw bad(name, "the header is a list or a single value", "an object");
  const { __metadata__ = {}, ...entries } = fields;
  const announced = Object.entries(entries)
    .map(([key, entry]) => checked(key, entry, bytes.length - start, name))
    .sort((one, other) => one.from - other.from || one.to - other.to);
  noHoles(announced, bytes.length - start, name);
  const body = bytes.subarray(start);
  return {
    metadata: notes(__metadata__, name),
    tensors: new Map(
      announced.map(({ name: key, shape, from, to }) => [
        key,
        { shape, values: float32s(body.subarray(from, to)) },
      ]),
    ),
  };
}

/** Where the header ends and the numbers begin. */
function headerEnd(bytes: Uint8Array, name: string): number {
  if (bytes.length < LENGTH_BYTES)
    throw bad(
      name,
      `the file has ${counted(bytes.length, "byte")}`,
      `at least ${LENGTH_BYTES}, the length of the header`,
    );
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getBigUint64(0, true);
  const most = Math.min(bytes.length - LENGTH_BYTES, LONGEST_HEADER);
  if (length > BigInt(most))
    throw bad(
      name,
      `the header's length is ${length}`,
      `at most ${most} in a file of ${counted(bytes.length, "byte")}`,
    );
  return LENGTH_BYTES + Number(length);
}

function checked(
  key: string,
  entry: unknown,
  size: number,
  name: string,
): Announced {
  const field = `${name}: tensor ${quoted(key)}`;
  if (!isObject(entry)) throw bad(field, "it is no object", "an object");
  const { dtype, shape, data_offsets: offsets } = entry;
  if (dtype !== "F32") throw bad(field, `dtype is ${told(dtype)}`, '"F32"');
  if (!isSizes(shape) || shape.length > MOST_AXES)
    throw bad(
      field,
      `shape is ${told(shape)}`,
      `at most ${MOST_AXES} whole numbers`,
    );
  if (!isSizes(offsets) || offsets.length !== 2)
    throw bad(field, `data_offsets is ${told(offsets)}`, "two whole numbers");
  const [from, to] = offsets as [number, number];
  if (from > to || to > size)
    throw bad(
      field,
      `data_offsets is ${told(offsets)}`,
      `a range within the file's ${counted(size, "byte")} of numbers`,
    );
  // Sizes below 2^53 multiply to infinity at worst, never to less.
  const wanted = shape.reduce((product, n) => product * n, 4);
  if (wanted !== to - from)
    throw bad(
      field,
      `shape ${told(shape)} of F32 is ${counted(wanted, "byte")}`,
      `the ${counted(to - from, "byte")} of its data_offsets`,
    );
  return { name: key, shape, from, to };
}

/** Bytes that no tensor owns could hide things, and two could share. */
function noHoles(
  tensors: readonly Announced[],
  size: number,
  name: string,
): void {
  let end = 0;
  for (const { name: key, from, to } of tensors) {
    if (from !== end)
      throw bad(
        `${name}: tensor ${quoted(key)}`,
        `data_offsets begins at ${from}`,
        `${end}, where the one before it ends`,
      );
    end = to;
  }
  if (end !== size)
    throw bad(
      name,
      `the tensors end at byte ${end}`,
      `${size}, where the file ends`,
    );
}

function notes(value: unknown, name: string): Map<string, string> {
  const entries = isObject(value) ? Object.entries(value) : [["", 0] as const];
  for (const [key, note] of entries)
    if (typeof note !== "string")
      throw bad(
        name,
        `__metadata__ has ${told(note)} at ${quoted(key)}`,
        "texts",
      );
  return new Map(entries as [string, string][]);
}

/** Copied value by value: the bytes may stand at any address. */
function float32s(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = new Float32Array(bytes.length / 4);
  for (let k = 0; k < values.length; k++)
    values[k] = view.getFloat32(4 * k, true);
  return values;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSizes(value: unknown): value is number[] {
  return (
    Array.isArray(value) &&
    value.every((n) => Number.isSafeInteger(n) && n >= 0)
  );
}

function bad(field: string, found: string, expected: string): DataError {
  return new DataError(
    "bad-tensors",
    `${field}: ${found}; expected ${expected}. The file was not used.`,
  );
}
