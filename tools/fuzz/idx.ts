import { DataError, parseIdxImages, parseIdxLabels } from "@handmade/data";
import fc from "fast-check";
import type { Format } from "./format.ts";
import { bigEndian, joined, oddNumbers, rarely, tampered } from "./tamper.ts";

const [IMAGES, LABELS] = [0x0803, 0x0801];

/** Right if nothing else is said: sizes as they are, bytes as many. */
const file = fc
  .record({
    magic: fc.constantFrom(IMAGES, LABELS),
    sizes: fc.tuple(fc.nat(4), fc.nat(5), fc.nat(5)),
    lie: rarely(
      fc.tuple(fc.nat(2), fc.oneof(fc.constantFrom(...oddNumbers), fc.nat())),
    ),
    more: fc.constantFrom(0, 0, 0, 1, -1, 20),
  })
  .map(({ magic, sizes, lie, more }) => {
    const told: number[] = magic === IMAGES ? sizes : sizes.slice(0, 1);
    const size = told.reduce((product, n) => product * n, 1) + more;
    const body = Uint8Array.from(
      { length: Math.max(0, size) },
      (_, k) => k % 11,
    );
    if (lie && lie[0] < told.length) told[lie[0]] = lie[1];
    return joined(bigEndian(magic, ...told), body);
  });

/** IDX, the form of MNIST: whichever of its two kinds a file says it is. */
export const idx: Format = {
  name: "idx",
  files: tampered(file),
  read(bytes) {
    const isLabels = bytes[3] === 1;
    return isLabels ? parseIdxLabels(bytes) : parseIdxImages(bytes);
  },
  refusals: [DataError],
  heavy: {
    "two billion pictures in 20 bytes": () =>
      joined(bigEndian(IMAGES, 2 ** 31, 28, 28), new Uint8Array(4)),
    "pictures without pixels": () => bigEndian(IMAGES, 2 ** 32 - 1, 0, 28),
    "4 MB of labels": () => joined(bigEndian(LABELS, 4e6), new Uint8Array(4e6)),
  },
};
