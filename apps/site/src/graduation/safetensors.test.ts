import { readSafetensors } from "@handmade/data";
import { makeNetwork, randomFrom, relu } from "@handmade/nn";
import { describe, expect, test } from "vitest";
import { tensorsOf, writeSafetensors } from "./safetensors.ts";

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
    const { tensors, metadata } = readSafetensors(byHand);
    expect(Object.fromEntries(tensors)).toEqual(two);
    expect([...metadata]).toEqual([["by", "hand"]]);
  });

  test("begins its numbers at a multiple of 8", () => {
    const length = new DataView(byHand.buffer).getUint32(0, true);
    expect(length % 8).toBe(0);
  });

  test("of a network has PyTorch's names, shapes and order", () => {
    const net = makeNetwork([3, 2, 4], relu, randomFrom(1));
    const { tensors: read } = readSafetensors(writeSafetensors(tensorsOf(net)));
    expect([...read].map(([name, t]) => [name, t.shape])).toEqual([
      ["layers.0.weight", [2, 3]],
      ["layers.0.bias", [2]],
      ["layers.1.weight", [4, 2]],
      ["layers.1.bias", [4]],
    ]);
    expect(read.get("layers.0.weight")!.values[5]).toBe(
      Math.fround(net[0]!.W[1]![2]!),
    );
  });
});

test("a tensor whose shape is not its size is not written", () => {
  const tensors = { a: { shape: [3], values: Float32Array.of(1, 2) } };
  expect(() => writeSafetensors(tensors)).toThrow(
    "a has the shape 3, 3 numbers, but there are 2",
  );
});
