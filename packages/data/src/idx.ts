import { DataError } from "./errors.ts";

/** Pictures of one size, one byte per pixel, row by row, one by one. */
export interface IdxImages {
  readonly count: number;
  readonly rows: number;
  readonly columns: number;
  /** `count · rows · columns` bytes: a window on the file, not a copy. */
  readonly pixels: Uint8Array;
}

/** "Unsigned bytes, three sizes": pictures, rows, columns. */
const IMAGES_MAGIC = 0x0803;
/** "Unsigned bytes, one size": labels. */
const LABELS_MAGIC = 0x0801;

/**
 * Reads an IDX file of pictures.
 *
 * Format: LeCun, Cortes and Burges, "The MNIST database of handwritten
 * digits", section "File formats": big-endian 32-bit magic number, one
 * 32-bit size per dimension, then the bytes.
 *
 * @param name - How the file is called in error messages.
 * @throws DataError `wrong-magic`, `short-file`, `trailing-bytes` or
 *   `wrong-picture-size`.
 */
export function parseIdxImages(
  bytes: Uint8Array,
  name = "the image file",
): IdxImages {
  const [count, rows, columns] = readSizes(bytes, IMAGES_MAGIC, 3, name);
  // Without this, four billion pictures fit into no bytes at all.
  if (rows === 0 || columns === 0)
    throw new DataError(
      "wrong-picture-size",
      `${name} announces pictures of ${rows} × ${columns}; expected at ` +
        "least 1 × 1.",
    );
  const pixels = body(bytes, [count!, rows!, columns!], name);
  return { count: count!, rows: rows!, columns: columns!, pixels };
}

/**
 * Reads an IDX file of labels: digits from 0 to 9.
 *
 * @throws DataError `wrong-magic`, `short-file`, `trailing-bytes` or
 *   `label-over-9`.
 */
export function parseIdxLabels(
  bytes: Uint8Array,
  name = "the label file",
): Uint8Array {
  const [count] = readSizes(bytes, LABELS_MAGIC, 1, name);
  const labels = body(bytes, [count!], name);
  let wrong = 0;
  while (wrong < count! && labels[wrong]! <= 9) wrong++;
  if (wrong < count!)
    throw new DataError(
      "label-over-9",
      `${name}: label ${wrong} is ${labels[wrong]}; ` +
        "expected 0 to 9, the labels of digits.",
    );
  return labels;
}

function readSizes(
  bytes: Uint8Array,
  magic: number,
  dimensions: number,
  name: string,
): number[] {
  const header = 4 + 4 * dimensions;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 4 && view.getUint32(0) !== magic)
    throw new DataError(
      "wrong-magic",
      `${name} starts with ${hex(view.getUint32(0))}; expected ` +
        `${hex(magic)}: it is not an IDX file of ` +
        `${dimensions === 3 ? "pictures" : "labels"} in single bytes ` +
        "(is it still compressed?).",
    );
  if (bytes.length < header) throw tooShort(name, header, bytes.length);
  return Array.from({ length: dimensions }, (_, k) =>
    view.getUint32(4 + 4 * k),
  );
}

/** Compares the promised sizes with what is there; copies nothing. */
function body(bytes: Uint8Array, sizes: number[], name: string): Uint8Array {
  const header = 4 + 4 * sizes.length;
  // Three 32-bit sizes can pass 2^53; then the file is too short anyway.
  const wanted = header + sizes.reduce((a, b) => a * b, 1);
  if (bytes.length < wanted) throw tooShort(name, wanted, bytes.length);
  if (bytes.length > wanted)
    throw new DataError(
      "trailing-bytes",
      `${name} has ${bytes.length} bytes, but its header announces ` +
        `${sizes.join(" × ")}; expected ${wanted}, ` +
        `${bytes.length - wanted} fewer.`,
    );
  return bytes.subarray(header);
}

function tooShort(name: string, wanted: number, found: number): DataError {
  return new DataError(
    "short-file",
    `${name} ends after ${found} bytes; expected ${wanted}, by its header. ` +
      "It was probably cut off: fetch it again.",
  );
}

function hex(magic: number): string {
  return `0x${magic.toString(16).padStart(8, "0")}`;
}
