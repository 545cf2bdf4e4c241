import { crc32 } from "node:zlib";

/** What a PNG should say, right or wrong. */
export interface Told {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly color: number;
  readonly interlace?: number;
  /** Parts between the header and the pixels. */
  readonly before?: readonly Uint8Array[];
  /** The data of IDAT. */
  readonly body: Uint8Array;
}

/** A PNG with right check sums, whatever else is in it. */
export function pngOf(told: Told): Uint8Array {
  const { width, height, depth, color, interlace = 0, before = [] } = told;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, color, 0, 0, interlace], 8);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from("89504e470d0a1a0a", "hex"),
      chunk("IHDR", header),
      ...before,
      chunk("IDAT", told.body),
      chunk("IEND", new Uint8Array(0)),
    ]),
  );
}

/** Length, type, data and check sum. */
export function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
