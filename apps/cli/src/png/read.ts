import { Unzlib } from "fflate";
import { type Chunk, chunksOf, damaged } from "./chunks.ts";
import { type Extras, type GrayAt, grayOf } from "./gray.ts";
import { type Header, readHeader } from "./header.ts";
import { Rows } from "./rows.ts";

/** Gray on paper, 0 = black, row by row. */
export interface GrayPicture {
  readonly gray: number[];
  readonly width: number;
  readonly height: number;
}

/** Four times the square that ink is looked for in; more is no use. */
const LONGEST_KEPT = 512;
/** Compressed bytes unpacked at once: they become a thousand times more. */
const PORTION = 1024;

/**
 * Reads a PNG of any color type as gray, row by row, so that neither the
 * unpacked file nor a large picture ever stands in memory. Where a side
 * is longer than 512, squares of pixels become one: their mean.
 *
 * @throws Complaint if it is damaged or too large
 */
export function readPng(bytes: Uint8Array, path: string): GrayPicture {
  const chunks = chunksOf(bytes, path);
  const first = chunks.next().value as Chunk;
  if (first.type !== "IHDR")
    throw damaged(path, `its first part is ${first.type}`, "IHDR");
  const header = readHeader(first.data, path);
  const extras: { -readonly [K in keyof Extras]: Extras[K] } = {};
  let picture: Unpacked | undefined;
  for (const { type, data } of chunks) {
    if (type === "PLTE") extras.palette = data;
    else if (type === "tRNS") extras.transparency = data;
    else if (type === "IDAT") {
      picture ??= new Unpacked(header, grayOf(header, extras, path), path);
      picture.push(data);
    } else if (/^[A-Z]/.test(type) && type !== "IEND")
      throw damaged(
        path,
        `it has ${type}`,
        "no second header and no such part",
      );
  }
  if (!picture) throw damaged(path, "it has no IDAT", "one, with the pixels");
  return picture.finished();
}

/** Adds up the gray of the pixels that become one. */
class Unpacked {
  readonly #path: string;
  readonly #rows: Rows;
  readonly #unzlib: Unzlib;
  readonly #sums: Float64Array;
  readonly #width: number;
  readonly #height: number;
  readonly #header: Header;
  readonly #side: number;

  constructor(header: Header, grayAt: GrayAt, path: string) {
    const { width, height } = header;
    const side = Math.ceil(Math.max(width, height) / LONGEST_KEPT);
    const columns = Math.ceil(width / side);
    const sums = new Float64Array(columns * Math.ceil(height / side));
    this.#rows = new Rows(header, path, (row, y, pass) => {
      const start = columns * Math.floor(y / side);
      let x = pass.left;
      for (let k = 0; k < pass.columns; k++, x += pass.across)
        sums[start + ((x / side) | 0)]! += grayAt(row, k);
    });
    this.#unzlib = new Unzlib((bytes) => this.#rows.push(bytes));
    this.#path = path;
    this.#header = header;
    this.#side = side;
    this.#sums = sums;
    this.#width = columns;
    this.#height = Math.ceil(height / side);
  }

  push(data: Uint8Array): void {
    for (let at = 0; at < data.length; at += PORTION)
      this.#unpack(data.subarray(at, at + PORTION), false);
  }

  finished(): GrayPicture {
    this.#unpack(new Uint8Array(0), true);
    this.#rows.end();
    const { width, height } = this.#header;
    const [side, columns] = [this.#side, this.#width];
    const gray = Array.from(this.#sums, (sum, k) => {
      const [i, j] = [Math.floor(k / columns), k % columns];
      // At the right and at the bottom fewer pixels may be left.
      const across = Math.min(side, width - j * side);
      const down = Math.min(side, height - i * side);
      return Math.min(255, Math.max(0, sum / (across * down)));
    });
    return { gray, width: columns, height: this.#height };
  }

  #unpack(part: Uint8Array, isLast: boolean): void {
    try {
      this.#unzlib.push(part, isLast);
    } catch (error) {
      if (!(error instanceof Error) || !("code" in error)) throw error;
      throw damaged(this.#path, `IDAT: ${error.message}`, "zlib's format");
    }
  }
}
