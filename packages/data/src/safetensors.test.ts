import { expect, test } from "vitest";
import { DataError, readSafetensors } from "./index.ts";

/** Written down by hand from the format's description. */
const json =
  '{"__metadata__":{"by":"hand"},' +
  '"a":{"dtype":"F32","shape":[2,1],"data_offsets":[0,8]},' +
  '"b":{"dtype":"F32","shape":[1],"data_offsets":[8,12]}}';
const numbers = [
  ...[0, 0, 0x80, 0x3f], // 1
  ...[0, 0, 0, 0xc0], // -2
  ...[0, 0, 0, 0x3f], // 0.5
];

function file(header: string, length = BigInt(header.length)): Uint8Array {
  const text = new TextEncoder().encode(header);
  const bytes = new Uint8Array(8 + text.length + numbers.length);
  new DataView(bytes.buffer).setBigUint64(0, length, true);
  bytes.set(text, 8);
  bytes.set(numbers, 8 + text.length);
  return bytes;
}

const changed = (from: string, to: string) => file(json.replace(from, to));

test("tensors are read in the order of their bytes, with the notes", () => {
  const { tensors, metadata } = readSafetensors(file(json));
  expect([...tensors]).toEqual([
    ["a", { shape: [2, 1], values: Float32Array.of(1, -2) }],
    ["b", { shape: [1], values: Float32Array.of(0.5) }],
  ]);
  expect([...metadata]).toEqual([["by", "hand"]]);
});

test("a tensor may be called as it likes", () => {
  const { tensors } = readSafetensors(changed('"a"', '"__proto__"'));
  expect([...tensors.keys()]).toEqual(["__proto__", "b"]);
});

test.each<[string, Uint8Array, string]>([
  ["four bytes", file(json).slice(0, 4), "the file has 4 bytes; expected at"],
  ["a cut header", file(json).slice(0, 40), "the header's length is"],
  [
    "a header of 2^63 bytes",
    file(json, 2n ** 63n),
    "the header's length is 9223372036854775808; expected at most",
  ],
  ["no object", file("[]"), "the header is a list or a single value"],
  ["a byte too few", file(json).slice(0, -1), '"b": data_offsets is [8,12]; '],
  [
    "a byte too many",
    Uint8Array.from([...file(json), 0]),
    "the tensors end at byte 12; expected 13",
  ],
  ["float64", changed('"F32"', '"F64"'), '"a": dtype is "F64"; expected "F32"'],
  [
    "another shape",
    changed("[2,1]", "[3,1]"),
    "shape [3,1] of F32 is 12 bytes; expected the 8 bytes",
  ],
  [
    "a shape beyond any number",
    changed("[2,1]", "[4294967296,4294967296,4294967296]"),
    "expected the 8 bytes of its data_offsets",
  ],
  [
    "a negative size",
    changed("[2,1]", "[-2,-1]"),
    "shape is [-2,-1]; expected",
  ],
  ["an overlap", changed("[8,12]", "[4,8]"), "begins at 4; expected 8"],
  ["a gap", changed("[0,8]", "[4,12]"), "begins at 4; expected 0"],
  ["a range backwards", changed("[8,12]", "[12,8]"), "is [12,8]; expected a"],
  ["a name twice", changed('"b"', '"a"'), "has a name twice in one object"],
  ["notes of numbers", changed('"hand"', "3"), '__metadata__ has 3 at "by"'],
])("%s: refused", (_, bytes, why) => {
  expect(() => readSafetensors(bytes, "m.safetensors")).toThrow(DataError);
  expect(() => readSafetensors(bytes, "m.safetensors")).toThrow(why);
  expect(() => readSafetensors(bytes, "m.safetensors")).toThrow(
    /^m\.safetensors.*The file was not used\.$|^m\.safetensors: the header has/,
  );
});
