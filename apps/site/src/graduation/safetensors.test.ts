import { makeNetwork, randomFrom, relu } from "@handmade/nn";
import { describe, expect, test } from "vitest";
import { readSafetensors, tensorsOf, writeSafetensors } from "./safetensors.ts";

const two = {
  a: { shape: [2, 1], values: Float32Array.of(1, -2) },
  b: { shape: [1], values: Float32Array.of(0.5) },
};

/** The same file, written down by hand from the format's description. */
const json =
  '{"__metadata__":{"by":"hand"},' +
  '"a":{"dtype":"F32","shape":[2,1],"data_offsets":[0,8]},' +
  '"b":{"dtype":"F32","shape":[1],"data_offsets":[8,12]}}';
const header = json.padEnd(Math.ceil(json.length / 8) * 8);
const byHand = Uint8Array.from([
  ...[header.length, 0, 0, 0, 0, 0, 0, 0],
  ...new TextEncoder().encode(header),
  ...[0, 0, 0x80, 0x3f], // 1
  ...[0, 0, 0, 0xc0], // -2
  ...[0, 0, 0, 0x3f], // 0.5
]);

describe("a safetensors file", () => {
  test("has the bytes that the format's description asks for", () => {
    expect(writeSafetensors(two, { by: "hand" })).toEqual(byHand);
  });

  test("is read as it was written", () => {
    expect(readSafetensors(byHand)).toEqual(two);
  });

  test("begins its numbers at a multiple of 8", () => {
    const length = new DataView(byHand.buffer).getUint32(0, true);
    expect(length % 8).toBe(0);
  });

  test("of a network has PyTorch's names, shapes and order", () => {
    const net = makeNetwork([3, 2, 4], relu, randomFrom(1));
    const read = readSafetensors(writeSafetensors(tensorsOf(net)));
    expect(Object.entries(read).map(([name, t]) => [name, t.shape])).toEqual([
      ["layers.0.weight", [2, 3]],
      ["layers.0.bias", [2]],
      ["layers.1.weight", [4, 2]],
      ["layers.1.bias", [4]],
    ]);
    expect(read["layers.0.weight"]!.values[5]).toBe(
      Math.fround(net[0]!.W[1]![2]!),
    );
  });
});

const changed = (text: string) => {
  const bytes = new TextEncoder().encode(text.padEnd(header.length));
  const copy = byHand.slice();
  copy.set(bytes, 8);
  return copy;
};

test.each([
  [byHand.slice(0, 4), "the file has 4 bytes"],
  [byHand.slice(0, 40), "the header should have"],
  [byHand.slice(0, -1), "b ends at byte"],
  [Uint8Array.from([...byHand, 0]), "the tensors end at byte"],
  [changed(json.replace('"F32"', '"F64"')), "a is F64; expected F32"],
  [changed(json.replace("[2,1]", "[3,1]")), "a has the shape 3 by 1"],
  [changed(json.replace("[8,12]", "[4,12]")), "b begins at 4"],
])("a broken file is refused: %#", (bytes, why) => {
  expect(() => readSafetensors(bytes)).toThrow(why);
});

test("a tensor whose shape is not its size is not written", () => {
  const tensors = { a: { shape: [3], values: Float32Array.of(1, 2) } };
  expect(() => writeSafetensors(tensors)).toThrow(
    "a has the shape 3, 3 numbers, but there are 2",
  );
});
