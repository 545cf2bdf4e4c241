import {
  conv2d,
  conv2dBackward,
  type Mat,
  maxPool2,
  maxPool2Backward,
  randomFrom,
} from "@handmade/nn";
import { describe, expect, test } from "vitest";
import { Adam, moved } from "./learning.ts";
import { Looking, learned } from "./looking.ts";
import { Sliding } from "./network.ts";

const random = randomFrom(3);
const some = (count: number) =>
  Float32Array.from({ length: count }, () => 2 * random() - 1);
const table = (values: Float32Array, side: number, at = 0): Mat =>
  Array.from({ length: side }, (_, i) => [
    ...values.subarray(at + i * side, at + (i + 1) * side),
  ]);
/** Sums of at most 40 products of numbers near 1, in single precision. */
const near = 1e-5;

describe("two maps of 8 by 8, three kernels of 3 by 3", () => {
  const layer = new Looking({ count: 2, side: 8 }, 3, 3, some(3 * 2 * 9));
  layer.biases.values.set([0.1, -0.2, 0.3]);
  const x = some(2 * 64);
  const delta = some(3 * 9);
  const kernel = (n: number, c: number) =>
    table(layer.kernels.values, 3, (n * 2 + c) * 9);
  /** The library's maps: a sum of two convolutions, bent. */
  const bent = [0, 1, 2].map((n) => {
    const [one, other] = [0, 1].map((c) =>
      conv2d(
        table(x, 8, c * 64),
        kernel(n, c),
        c ? 0 : layer.biases.values[n]!,
      ),
    );
    return one!.map((row, i) =>
      row.map((z, j) => Math.max(0, z + other![i]![j]!)),
    );
  });
  const dx = new Float32Array(x.length);
  layer.look(x);
  layer.blame(delta, dx);

  test("are looked at as the library's functions look at them", () => {
    const wanted = bent.flatMap((map) => maxPool2(map).flat());
    wanted.forEach((value, at) => {
      expect(Math.abs(layer.pooled[at]! - value)).toBeLessThan(near);
    });
  });

  test("are blamed as the library's functions blame them", () => {
    const seen = bent.map((map, n) => {
      const back = maxPool2Backward(table(delta, 3, n * 9), map);
      const dz = back.map((row, i) =>
        row.map((d, j) => (map[i]![j]! > 0 ? d : 0)),
      );
      return [0, 1].map((c) =>
        conv2dBackward(dz, table(x, 8, c * 64), kernel(n, c)),
      );
    });
    const dk = seen.flatMap((maps) => maps.flatMap(({ dk }) => dk.flat()));
    dk.forEach((value, at) => {
      expect(Math.abs(layer.kernels.blame[at]! - value)).toBeLessThan(near);
    });
    const db = seen.map(([one]) => one!.db);
    db.forEach((value, n) => {
      expect(Math.abs(layer.biases.blame[n]! - value)).toBeLessThan(near);
    });
    for (const c of [0, 1])
      for (let at = 0; at < 64; at++) {
        const sum = seen.reduce(
          (all, maps) => all + maps[c]!.dx.flat()[at]!,
          0,
        );
        expect(Math.abs(dx[c * 64 + at]! - sum)).toBeLessThan(near);
      }
  });
});

test("a kernel whose places cannot be pooled is refused", () => {
  expect(() => new Looking({ count: 1, side: 8 }, 1, 4, some(16))).toThrow(
    "A kernel of 4 by 4 has 5 places in a row of 8",
  );
});

test("nudging any weight changes the loss as its blame says", () => {
  const net = new Sliding({ first: 2, second: 3, size: 5 }, randomFrom(4));
  const x = some(784).map(Math.abs);
  const loss = () => -Math.log(net.read(x)[6]!);
  net.blame(x, 6);
  // Sums in single precision err by some 1e-6: over twice the nudge, half
  // a thousandth. The rest is for curvature.
  const NUDGE = 1e-3;
  for (const { values, blame } of net.learned) {
    for (const at of [0, Math.floor(values.length / 2), values.length - 1]) {
      const was = values[at]!;
      values[at] = was + NUDGE;
      const above = loss();
      values[at] = was - NUDGE;
      const below = loss();
      values[at] = was;
      const slope = (above - below) / (2 * NUDGE);
      expect(Math.abs(slope - blame[at]!)).toBeLessThan(
        0.01 * Math.max(1, Math.abs(slope)),
      );
    }
  }
});

test("Adam's first step is the rate, whatever the slope", () => {
  const part = learned(new Float32Array([1, 1, 1]));
  part.blame.set([4, -0.001, 0]);
  new Adam([part]).step(2, 0.1);
  expect([...part.values].map((value) => value.toFixed(4))).toEqual([
    "0.9000",
    "1.1000",
    "1.0000",
  ]);
  expect([...part.blame]).toEqual([0, 0, 0]);
});

test("a moved picture leaves paper behind", () => {
  const x = new Float32Array(784);
  x[28 * 3 + 5] = 1;
  const to = moved(x, 2, -1);
  expect(to.indexOf(1)).toBe(28 * 2 + 7);
  expect(to.reduce((sum, value) => sum + value, 0)).toBe(1);
});
