import { Complaint } from "../complaint.ts";
import { damaged } from "./chunks.ts";

/** What IHDR says of a picture. */
export interface Header {
  readonly width: number;
  readonly height: number;
  /** Bits per sample. */
  readonly depth: number;
  /** Samples per pixel: 1 gray or palette, 2 gray and alpha, 3, 4. */
  readonly channels: number;
  readonly hasPalette: boolean;
  /** In seven passes, each finer than the one before. */
  readonly interlaced: boolean;
}

/** Longer ones are no drawings of a digit. */
const LONGEST_SIDE = 4096;
/** A whole screen has 1920 × 1080; more take longer than a moment. */
const MOST_PIXELS = 2 ** 21;
const MOST_BYTES = 2 ** 23;

/** By color type: samples per pixel, and the depths there are. */
const kinds: Readonly<Record<number, readonly [number, readonly number[]]>> = {
  0: [1, [1, 2, 4, 8, 16]],
  2: [3, [8, 16]],
  3: [1, [1, 2, 4, 8]],
  4: [2, [8, 16]],
  6: [4, [8, 16]],
};

/**
 * Reads IHDR, the first part of every PNG.
 *
 * @throws Complaint with the field that cannot be
 */
export function readHeader(data: Uint8Array, path: string): Header {
  if (data.length !== 13)
    throw damaged(path, `IHDR has ${data.length} bytes`, "13");
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  checkSides(width, height, path);
  const at = (k: number) => view.getUint8(k);
  const [depth, color] = [at(8), at(9)];
  const [channels, depths] = kinds[color] ?? [0, []];
  const field = (name: string, found: number, expected: readonly number[]) => {
    if (!expected.includes(found))
      throw damaged(path, `${name} is ${found}`, expected.join(" or "));
  };
  field("color type", color, Object.keys(kinds).map(Number));
  field("bit depth", depth, depths);
  field("compression", at(10), [0]);
  field("filter method", at(11), [0]);
  field("interlace method", at(12), [0, 1]);
  checkBytes(width, height, (depth * channels) / 8, path);
  return {
    ...{ width, height, depth, channels },
    hasPalette: color === 3,
    interlaced: at(12) === 1,
  };
}

/** Before unpacking: a small file can announce an enormous picture. */
function checkSides(width: number, height: number, path: string): void {
  if (Math.max(width, height) > LONGEST_SIDE || Math.min(width, height) < 1)
    throw new Complaint(
      `${path} is ${width} × ${height} pixels; expected 1 to ` +
        `${LONGEST_SIDE} each way.`,
    );
  atMost("pixels", width * height, MOST_PIXELS, path);
}

function checkBytes(
  width: number,
  height: number,
  perPixel: number,
  path: string,
): void {
  const size = height * Math.ceil(width * perPixel);
  atMost("bytes when it is unpacked", size, MOST_BYTES, path);
}

function atMost(what: string, found: number, most: number, path: string): void {
  const told = (n: number) => n.toLocaleString("en-US");
  if (found > most)
    throw new Complaint(
      `${path} has ${told(found)} ${what}; expected at most ${told(most)}.`,
    );
}
