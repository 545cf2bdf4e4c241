import { DataError } from "@handmade/data";
import fc from "fast-check";
import { Complaint } from "../../apps/cli/src/complaint.ts";
import { fromTensors } from "../../apps/cli/src/tensors.ts";
import type { Format } from "./format.ts";
import {
  bytesOf,
  joined,
  misspelled,
  pooled,
  rarely,
  tampered,
} from "./tamper.ts";

const size = fc.constantFrom(1, 1, 1, 2, 2, 2, 3, 3, 3, 0);

/** A network's header; its offsets are right unless there is a gap. */
const header = fc
  .record({
    sizes: fc.array(size, { minLength: 2, maxLength: 4 }),
    notes: fc.constantFrom(true, true, true, false),
    gap: rarely(fc.constantFrom(4, -4, 2 ** 31)),
  })
  .map(({ sizes, notes, gap = 0 }) => {
    let end = 0;
    const entryOf = (shape: number[], k: number) => {
      const from = end + (k === 1 ? gap : 0);
      end = from + 4 * shape.reduce((product, n) => product * n, 1);
      return { dtype: "F32", shape, data_offsets: [from, end] };
    };
    const entries: Record<string, unknown> = {};
    if (notes)
      entries.__metadata__ = {
        activations: sizes
          .slice(1)
          .map(() => "elu(0.5)")
          .join(" "),
        loss: "mse",
      };
    sizes.slice(1).forEach((n, l) => {
      entries[`layers.${l}.weight`] = entryOf([n, sizes[l]!], 2 * l);
      entries[`layers.${l}.bias`] = entryOf([n], 2 * l + 1);
    });
    return JSON.stringify(entries);
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
  read: (bytes) => fromTensors(bytes, "model.safetensors"),
  refusals: [Complaint, DataError],
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
