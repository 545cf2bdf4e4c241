import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { Complaint } from "../../apps/cli/src/complaint.ts";
import { readPng } from "../../apps/cli/src/png/read.ts";
import { chunk, pngOf } from "../../apps/cli/tests/png.ts";
import type { Format } from "./format.ts";
import { joined, oddNumbers, pooled, rarely, tampered } from "./tamper.ts";

const types = ["PLTE", "tRNS", "IDAT", "IHDR", "IEND", "tEXt", "iCCP", "ABCD"];
const size = fc.constantFrom(0, 1, 2, 3, 6, 8, 13, 48, 768, 771);

const part = fc
  .tuple(fc.constantFrom(...types, "PLTE", "PLTE", "tRNS"), size)
  .map(([type, length]) => chunk(type, new Uint8Array(length).fill(7)));

/** Compressed rows: filters 0 to 4, or now and then anything. */
const rows = pooled(
  fc
    .tuple(fc.uint8Array({ maxLength: 120 }), fc.boolean())
    .map(([bytes, anything]) =>
      deflateSync(anything ? bytes : bytes.map((byte) => byte % 5)),
    ),
);

const file = fc
  .record({
    told: fc.record({
      width: fc.integer({ min: 1, max: 9 }),
      height: fc.integer({ min: 1, max: 5 }),
      depth: fc.constantFrom(1, 2, 4, 8, 8, 8, 16),
      color: fc.constantFrom(0, 0, 2, 3, 4, 6),
      interlace: fc.constantFrom(0, 0, 1),
      before: fc.array(part, { maxLength: 2 }),
      body: rows,
    }),
    fits: fc.boolean(),
    bodies: rarely(tampered(rows)),
    lie: rarely(
      fc.tuple(
        fc.constantFrom("width", "height", "depth", "color", "interlace"),
        fc.constantFrom(...oddNumbers),
      ),
    ),
  })
  .map(({ told, fits, bodies, lie }) => {
    const [channels, bits] = [[1, 0, 3, 1, 2, 0, 4][told.color]!, told.depth];
    const stride = 1 + Math.ceil((told.width * channels * bits) / 8);
    const fitting = fits && told.interlace === 0;
    const body = fitting ? zeros(stride * told.height) : (bodies ?? told.body);
    const [field, value] = lie ?? ["interlace", told.interlace];
    const isByte = !["width", "height"].includes(field);
    const odd = { [field]: isByte ? value & 255 : value };
    return pngOf({ ...told, body, ...odd });
  });

const packedZeros = new Map<number, Uint8Array>();

function zeros(length: number): Uint8Array {
  const known = packedZeros.get(length);
  if (known) return known;
  const packed = deflateSync(new Uint8Array(length));
  packedZeros.set(length, packed);
  return packed;
}

const large = (width: number, height: number, color: number, bytes: number) =>
  pngOf({
    ...{ width, height, depth: 8, color },
    body: deflateSync(new Uint8Array(bytes)),
  });

/** Pictures of digits. */
export const png: Format = {
  name: "png",
  files: fc.oneof(
    { weight: 4, arbitrary: file },
    { weight: 1, arbitrary: tampered(file) },
  ),
  read: (bytes) => readPng(bytes, "digit.png"),
  refusals: [Complaint],
  heavy: {
    "65535 each way": () => large(65535, 65535, 6, 100),
    "a bomb of 100 MB that says it is one pixel": () => large(1, 1, 0, 1e8),
    "a text that unpacks to 100 MB": () => {
      const profile = deflateSync(new Uint8Array(1e8));
      const picture = large(1, 1, 0, 2);
      return joined(
        picture.subarray(0, 33),
        chunk("iCCP", joined(Uint8Array.of(65, 0, 0), profile)),
        picture.subarray(33),
      );
    },
    "a hundred thousand parts of nothing": () => {
      const picture = large(1, 1, 0, 2);
      const nothing = Buffer.from(chunk("tEXt", new Uint8Array(0)));
      return joined(
        picture.subarray(0, 33),
        new Uint8Array(Buffer.alloc(12 * 100_000, nothing)),
        picture.subarray(33),
      );
    },
    "an honest picture of 800 × 600": () =>
      large(800, 600, 2, 600 * (1 + 3 * 800)),
  },
};
