import { DataError, readSafetensors } from "@handmade/data";
import fc from "fast-check";
import type { Format } from "./format.ts";
import {
  bytesOf,
  joined,
  misspelled,
  pooled,
  rarely,
  tampered,
} from "./tamper.ts";

/** A header of JSON; the offsets are right unless something is said. */
const header = fc
  .record({
    shapes: fc.array(fc.array(fc.nat(3), { maxLength: 3 }), { maxLength: 4 }),
    notes: fc.boolean(),
    gap: fc.constantFrom(0, 0, 0, 4, -4, 2 ** 31),
  })
  .map(({ shapes, notes, gap }) => {
    let end = 0;
    const entries = shapes.map((shape, k): [string, unknown] => {
      const from = end + (k === 1 ? gap : 0);
      end = from + 4 * shape.reduce((product, n) => product * n, 1);
      const entry = { dtype: "F32", shape, data_offsets: [from, end] };
      return [`layers.${k}.weight`, entry];
    });
    if (notes) entries.unshift(["__metadata__", { activations: "tanh" }]);
    return JSON.stringify(Object.fromEntries(entries));
  });

const oddLengths = [
  0n,
  1n,
  7n,
  100_001n,
  2n ** 31n,
  2n ** 32n - 1n,
  2n ** 53n + 1n,
  2n ** 63n,
  2n ** 64n - 1n,
];

const file = fc
  .record({
    text: misspelled(pooled(header)),
    length: rarely(fc.constantFrom(...oddLengths)),
    body: rarely(fc.nat(80)),
  })
  .map(({ text, length, body }) => {
    const json = bytesOf(text);
    const start = new Uint8Array(8);
    const said = length ?? BigInt(json.length);
    new DataView(start.buffer).setBigUint64(0, said, true);
    return joined(start, json, new Uint8Array(body ?? bodySize(text)));
  });

/** As many bytes as the last range of the header says, or some. */
function bodySize(text: string): number {
  const ends = [...text.matchAll(/"data_offsets":\[\d+,(\d{1,4})\]/g)];
  return Number(ends.at(-1)?.[1] ?? 0);
}

function withHeader(text: string, body: number): Uint8Array {
  const json = bytesOf(text);
  const start = new Uint8Array(8);
  new DataView(start.buffer).setBigUint64(0, BigInt(json.length), true);
  return joined(start, json, new Uint8Array(body));
}

const entry = (shape: string, from: number, to: number) =>
  `{"dtype":"F32","shape":${shape},"data_offsets":[${from},${to}]}`;

/** Networks as other tools keep them, too. */
export const safetensors: Format = {
  name: "safetensors",
  files: fc.oneof(
    { weight: 4, arbitrary: file },
    { weight: 1, arbitrary: tampered(file) },
  ),
  read: (bytes) => readSafetensors(bytes, "model.safetensors"),
  refusals: [DataError],
  heavy: {
    "a header of 2^63 bytes": () =>
      joined(Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 128), new Uint8Array(4e6)),
    "a header of 90 kB of empty lists": () =>
      withHeader(`{"a":[${"[],".repeat(30_000)}0]}`, 0),
    "1,200 empty tensors": () =>
      withHeader(
        `{${Array.from({ length: 1200 }, (_, k) => `"${k}":${entry("[0]", 0, 0)}`)}}`,
        0,
      ),
    "a shape beyond any number": () =>
      withHeader(
        `{"a":${entry("[9007199254740991,9007199254740991,4]", 0, 4)}}`,
        4,
      ),
    "all of 8 MB twice": () =>
      withHeader(
        `{"a":${entry("[2000000]", 0, 8e6)},"b":${entry("[2000000]", 0, 8e6)}}`,
        8e6,
      ),
    "8 MB of honest numbers": () =>
      withHeader(`{"a":${entry("[2000,1000]", 0, 8e6)}}`, 8e6),
  },
};
