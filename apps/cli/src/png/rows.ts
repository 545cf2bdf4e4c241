import { damaged } from "./chunks.ts";
import type { Header } from "./header.ts";

/** Rows that belong together, and where their pixels stand. */
interface Pass {
  readonly columns: number;
  readonly rows: number;
  /** The first pixel and the steps to the next ones. */
  readonly left: number;
  readonly top: number;
  readonly across: number;
  readonly down: number;
}

/** Told of each row, once it is whole: pixel k stands at left + k·across. */
export type OnRow = (row: Uint8Array, y: number, pass: Pass) => void;

/** Adam7: left, top, across, down of the seven passes. */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/**
 * Unfilters rows as their bytes arrive and keeps no more than two.
 *
 * Source: PNG Specification, third edition, sections 8 and 9.
 */
export class Rows {
  readonly #passes: Pass[];
  readonly #header: Header;
  readonly #path: string;
  readonly #onRow: OnRow;
  /** The filter's number, then the bytes of the row. */
  #line = new Uint8Array(0);
  #before = new Uint8Array(0);
  #filled = 0;
  #y = 0;

  constructor(header: Header, path: string, onRow: OnRow) {
    this.#header = header;
    this.#path = path;
    this.#onRow = onRow;
    this.#passes = passesOf(header);
    this.#begin();
  }

  /** @throws Complaint for a filter there is none of, or too many bytes */
  push(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      if (this.#passes.length === 0)
        throw damaged(this.#path, "IDAT holds more than its pixels", "no more");
      const part = bytes.subarray(at, at + this.#line.length - this.#filled);
      this.#line.set(part, this.#filled);
      this.#filled += part.length;
      at += part.length;
      if (this.#filled === this.#line.length) this.#finish();
    }
  }

  /** @throws Complaint unless every row has come */
  end(): void {
    const [pass] = this.#passes;
    if (pass)
      throw damaged(
        this.#path,
        `IDAT ends too early, after row ${this.#y} of ${pass.rows}`,
        "all pixels",
      );
  }

  #begin(): void {
    const [pass] = this.#passes;
    if (!pass) return;
    const { channels, depth } = this.#header;
    const length = Math.ceil((pass.columns * channels * depth) / 8);
    this.#line = new Uint8Array(1 + length);
    this.#before = new Uint8Array(1 + length);
    this.#y = 0;
  }

  #finish(): void {
    const { channels, depth } = this.#header;
    const [filter = 0] = this.#line;
    if (filter > 4)
      throw damaged(
        this.#path,
        `row ${this.#y} has filter ${filter}`,
        "0 to 4",
      );
    unfilter(
      filter,
      this.#line,
      this.#before,
      Math.ceil((channels * depth) / 8),
    );
    const pass = this.#passes[0]!;
    this.#onRow(this.#line.subarray(1), pass.top + this.#y * pass.down, pass);
    [this.#line, this.#before] = [this.#before, this.#line];
    this.#filled = 0;
    if (++this.#y < pass.rows) return;
    this.#passes.shift();
    this.#begin();
  }
}

function passesOf({ width, height, interlaced }: Header): Pass[] {
  return (interlaced ? ADAM7 : [[0, 0, 1, 1] as const])
    .map(([left, top, across, down]) => ({
      ...{ left, top, across, down },
      columns: Math.ceil((width - left) / across),
      rows: Math.ceil((height - top) / down),
    }))
    .filter(({ columns, rows }) => columns > 0 && rows > 0);
}

/** Both lines begin with a filter's number; `step` bytes are a pixel. */
function unfilter(
  filter: number,
  line: Uint8Array,
  before: Uint8Array,
  step: number,
): void {
  const { length } = line;
  // A loop each: a choice in the loop would be made for every byte.
  if (filter === 1)
    for (let k = step + 1; k < length; k++) line[k]! += line[k - step]!;
  else if (filter === 2)
    for (let k = 1; k < length; k++) line[k]! += before[k]!;
  else if (filter === 3)
    for (let k = 1; k < length; k++)
      line[k]! += ((k > step ? line[k - step]! : 0) + before[k]!) >> 1;
  else if (filter === 4)
    for (let k = 1; k < length; k++)
      line[k]! +=
        k > step
          ? paeth(line[k - step]!, before[k]!, before[k - step]!)
          : before[k]!;
}

/** Of three neighbors the one nearest to left + up − corner. */
function paeth(left: number, up: number, corner: number): number {
  const toLeft = Math.abs(up - corner);
  const toUp = Math.abs(left - corner);
  const toCorner = Math.abs(left + up - 2 * corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
