import {
  convertIndexedToRgb,
  type DecodedPng,
  decode,
  hasPngSignature,
} from "fast-png";
import { Complaint, messageOf } from "./complaint.ts";
import { readNamed } from "./files.ts";

/** A drawing as the library wants it: 0 = ink, 255 = paper. */
export interface Picture {
  readonly gray: number[];
  readonly width: number;
  readonly height: number;
  /** Whether it was light on dark, and was turned around. */
  readonly inverted: boolean;
}

/** Larger pictures need more memory than a digit is worth. */
const LONGEST_SIDE = 4096;

/**
 * Reads a PNG of any color type as gray. Transparent parts are paper. A
 * picture whose border is dark is light on dark, like MNIST's own, and
 * is turned around.
 *
 * @throws Complaint if the file is no PNG, is damaged or too large.
 */
export function readPicture(path: string): Picture {
  const bytes = readNamed(path, "a picture");
  checkHeader(path, bytes);
  try {
    const png = decode(bytes, { checkCrc: true });
    return turned(toGray(png), png.width, png.height);
  } catch (error) {
    throw new Complaint(
      `${path} is a damaged PNG (${fault(error)}); expected a whole one.`,
    );
  }
}

/** The decoder reads past the end of a file that was cut off. */
function fault(error: unknown): string {
  return error instanceof RangeError
    ? "it ends too early"
    : messageOf(error).replace(/\.$/, "");
}

function turned(light: number[], width: number, height: number): Picture {
  const inverted = borderMean(light, width, height) < 128;
  const gray = inverted ? light.map((value) => 255 - value) : light;
  return { gray, width, height, inverted };
}

/** Before unpacking: a small file can announce an enormous picture. */
function checkHeader(path: string, bytes: Buffer): void {
  if (!hasPngSignature(bytes))
    throw new Complaint(
      `${path} is not a PNG (it starts with ` +
        `${bytes.subarray(0, 4).toString("hex") || "nothing"}); expected ` +
        "one, which starts with 89504e47.",
    );
  if (bytes.length < 24)
    throw new Complaint(
      `${path} is a damaged PNG (it ends after ${bytes.length} bytes); ` +
        "expected a whole one.",
    );
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (Math.max(width, height) > LONGEST_SIDE || Math.min(width, height) < 1)
    throw new Complaint(
      `${path} is ${width} × ${height} pixels; expected 1 to ` +
        `${LONGEST_SIDE} each way.`,
    );
}

/** One number per pixel, over white paper, 0 to 255. */
function toGray(png: DecodedPng): number[] {
  const { data, channels, top } = plain(png);
  const hasAlpha = channels % 2 === 0;
  return Array.from({ length: png.width * png.height }, (_, k) => {
    const at = (c: number) => data[channels * k + c]! / top;
    // Weights of red, green and blue: ITU-R BT.601.
    const light =
      channels < 3 ? at(0) : 0.299 * at(0) + 0.587 * at(1) + 0.114 * at(2);
    const alpha = hasAlpha ? at(channels - 1) : 1;
    const value = 255 * (alpha * light + (1 - alpha));
    return Math.min(255, Math.max(0, value));
  });
}

/** Samples with 1 to 4 channels, and what the brightest one is. */
function plain(png: DecodedPng) {
  const { depth, channels, palette, width, height } = png;
  if (palette) {
    const data = convertIndexedToRgb(png);
    return { data, channels: data.length / (width * height), top: 255 };
  }
  if (depth >= 8) return { data: png.data, channels, top: 2 ** depth - 1 };
  return { data: unpacked(png), channels, top: 2 ** depth - 1 };
}

/** Gray of 1, 2 or 4 bits: several pixels share a byte, rows do not. */
function unpacked({ data, depth, width, height }: DecodedPng): Uint8Array {
  const perByte = 8 / depth;
  const stride = Math.ceil(width / perByte);
  return Uint8Array.from({ length: width * height }, (_, k) => {
    const column = k % width;
    const byte =
      data[Math.floor(k / width) * stride + Math.floor(column / perByte)]!;
    const shift = 8 - depth * ((column % perByte) + 1);
    return (byte >> shift) & (2 ** depth - 1);
  });
}

function borderMean(gray: number[], width: number, height: number): number {
  const border = gray.filter((_, k) => {
    const [row, column] = [Math.floor(k / width), k % width];
    return (
      row === 0 || row === height - 1 || column === 0 || column === width - 1
    );
  });
  return border.reduce((sum, value) => sum + value, 0) / border.length;
}
