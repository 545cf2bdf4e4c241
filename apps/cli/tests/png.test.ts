import { deflateSync } from "node:zlib";
import { convertIndexedToRgb, decode, encode } from "fast-png";
import { describe, expect, test } from "vitest";
import { readPng } from "../src/png/read.ts";
import { chunk, pngOf, type Told } from "./png.ts";

/** Bytes without a pattern, the same every time. */
function noise(length: number, top: number): number[] {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return state % (top + 1);
  });
}

const luma = ([red, green, blue]: number[]) =>
  0.299 * red! + 0.587 * green! + 0.114 * blue!;

const kinds = [
  [1, 8],
  [2, 8],
  [3, 8],
  [4, 8],
  [1, 16],
  [3, 16],
  [4, 16],
] as const;

test.each(kinds)(
  "%i channels of %i bits have the gray that their samples say",
  (channels, depth) => {
    const [width, height, top] = [5, 7, 2 ** depth - 1];
    const samples = noise(width * height * channels, top);
    const data =
      depth === 8 ? Uint8Array.from(samples) : Uint16Array.from(samples);
    const png = encode({ width, height, channels, depth, data });
    const { gray } = readPng(png, "a.png");
    gray.forEach((value, k) => {
      const pixel = samples.slice(channels * k, channels * (k + 1));
      const light = channels < 3 ? pixel[0]! : luma(pixel);
      const alpha = channels % 2 === 0 ? pixel.at(-1)! / top : 1;
      const wanted = 255 * ((alpha * light) / top + 1 - alpha);
      // A few roundings of numbers below 256.
      expect(Math.abs(value - wanted)).toBeLessThan(1e-12);
    });
  },
);

describe("another decoder sees the same", () => {
  const depths = [1, 2, 4, 8] as const;
  const cases = depths.flatMap((depth) =>
    [0, 1, 2, 3, 4].map((filter) => [depth, filter] as const),
  );
  test.each(cases)("in palettes of %i bits, filter %i", (depth, filter) => {
    const [width, height] = [13, 6];
    const palette = Uint8Array.from(noise(3 * 2 ** depth, 255));
    const stride = Math.ceil((width * depth) / 8);
    const rows = Array.from({ length: height }, (_, y) => [
      filter,
      ...noise(stride * (y + 1), 255).slice(stride * y),
    ]);
    const png = pngOf({
      ...{ width, height, depth, color: 3 },
      before: [chunk("PLTE", palette)],
      body: deflateSync(Uint8Array.from(rows.flat())),
    });
    const other = convertIndexedToRgb(decode(png));
    const { gray } = readPng(png, "a.png");
    gray.forEach((value, k) => {
      const wanted = luma([...other.subarray(3 * k, 3 * k + 3)]);
      expect(Math.abs(value - wanted)).toBeLessThan(1e-12);
    });
  });

  test.each([1, 3, 5, 8, 9])("in seven passes, %i pixels wide", (width) => {
    const height = 6;
    const body = deflateSync(Uint8Array.from(interlaced(width, height)));
    const png = pngOf({
      ...{ width, height, depth: 8, color: 0, interlace: 1 },
      body,
    });
    const { data } = decode(png);
    const { gray } = readPng(png, "a.png");
    gray.forEach((value, k) => {
      expect(Math.abs(value - data[k]!)).toBeLessThan(1e-12);
    });
  });
});

/** Rows of Adam7, counted by asking each pixel which pass it is in. */
function interlaced(width: number, height: number): number[] {
  const order = ["1", "6", "4", "6", "2", "6", "4", "6"].join("");
  const passOf = (x: number, y: number) => {
    const even = [order, "77777777", "56565656", "77777777", "36463646"];
    const row = [...even, "77777777", "56565656", "77777777"][y % 8]!;
    return Number(row[x % 8]);
  };
  const bytes: number[] = [];
  for (let pass = 1; pass <= 7; pass++)
    for (let y = 0; y < height; y++) {
      const row = Array.from({ length: width }, (_, x) => x).filter(
        (x) => passOf(x, y) === pass,
      );
      if (row.length > 0)
        bytes.push(
          pass % 5,
          ...noise(row.length * (y + 1), 255).slice(-row.length),
        );
    }
  return bytes;
}

test("a key color and transparent palette entries are paper", () => {
  const key = { width: 2, height: 1, depth: 8 } as const;
  const body = deflateSync(Uint8Array.of(0, 7, 9));
  const grayKey = pngOf({
    ...{ ...key, color: 0, body },
    before: [chunk("tRNS", Uint8Array.of(0, 7))],
  });
  expect(readPng(grayKey, "a.png").gray).toEqual([255, 9]);
  const entries = pngOf({
    ...{ ...key, color: 3, body: deflateSync(Uint8Array.of(0, 0, 1)) },
    before: [chunk("PLTE", new Uint8Array(6)), chunk("tRNS", Uint8Array.of(0))],
  });
  expect(readPng(entries, "a.png").gray).toEqual([255, 0]);
});

test("squares of a large picture become one pixel, their mean", () => {
  const [width, height] = [1025, 2];
  const data = Uint8Array.from({ length: width * height }, (_, k) =>
    k % width < 3 ? 90 : 255,
  );
  const png = encode({ width, height, channels: 1, data });
  const picture = readPng(png, "a.png");
  expect([picture.width, picture.height]).toEqual([342, 1]);
  expect(picture.gray.slice(0, 2)).toEqual([90, 255]);
  // The last square is two pixels wide and two high.
  expect(picture.gray.at(-1)).toBe(255);
});

const black: Told = {
  ...{ width: 1, height: 1, depth: 8, color: 0 },
  body: deflateSync(Uint8Array.of(0, 0)),
};
const bomb = deflateSync(new Uint8Array(5e7));

test.each<[string, Partial<Told>, RegExp]>([
  ["65535 each way", { width: 65535, height: 65535 }, /65535 × .* 1 to 4096/],
  ["no height", { height: 0 }, /1 × 0 pixels; expected 1 to 4096/],
  ["four million pixels", { width: 2048, height: 2048 }, /at most 2,097,152/],
  ["a depth of 3", { depth: 3 }, /bit depth is 3\); expected 1 or 2 or 4/],
  ["a color type of 5", { color: 5 }, /color type is 5\); expected 0 or 2/],
  ["another filter", { body: deflateSync(Uint8Array.of(9, 0)) }, /filter 9/],
  ["50 MB for one pixel", { body: bomb }, /more than its pixels/],
  ["no pixels", { body: deflateSync(new Uint8Array(0)) }, /ends too early/],
  ["other bytes", { body: Uint8Array.of(1, 2, 3) }, /IDAT: .* expected zlib/],
  ["no palette", { color: 3 }, /PLTE has 0 bytes/],
  [
    "a second header",
    { before: [chunk("IHDR", new Uint8Array(13))] },
    /has IHDR/,
  ],
])("%s: refused", (_, change, why) => {
  expect(() => readPng(pngOf({ ...black, ...change }), "a.png")).toThrow(why);
});
