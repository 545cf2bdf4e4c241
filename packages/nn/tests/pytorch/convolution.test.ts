import { describe, expect, test } from "vitest";
import {
  conv2d,
  conv2dBackward,
  type Mat,
  maxPool2,
  maxPool2Backward,
} from "../../src/index.ts";
import { ROUNDED } from "../tolerance.ts";
import values from "./convolution.json" with { type: "json" };

function isTheirs(found: Mat, theirs: Mat) {
  expect(found.map((row) => row.length)).toEqual(
    theirs.map((row) => row.length),
  );
  found.flat().forEach((value, at) => {
    expect(Math.abs(value - theirs.flat()[at]!)).toBeLessThan(ROUNDED);
  });
}

/** A kernel has a table for each map it looks at, and sums. */
const looked = ({ x, k, b }: { x: Mat[]; k: Mat[]; b: number }): Mat =>
  x
    .map((map, c) => conv2d(map, k[c]!, c === 0 ? b : 0))
    .reduce((sum, z) =>
      sum.map((row, i) => row.map((one, j) => one + z[i]![j]!)),
    );

describe.each(values.cases)("$x.length maps under PyTorch's kernel", (one) => {
  const z = looked(one);
  const bent = z.map((row) => row.map((value) => Math.max(value, 0)));

  test("are answered as by PyTorch", () => {
    isTheirs(z, one.z);
  });

  test("are bent and pooled as by PyTorch", () => {
    isTheirs(maxPool2(bent), one.pooled);
  });

  test("get the blame that PyTorch gives them", () => {
    const dz = maxPool2Backward(one.dy, bent).map((row, i) =>
      row.map((d, j) => (z[i]![j]! > 0 ? d : 0)),
    );
    isTheirs(dz, one.dz);
    one.x.forEach((map, c) => {
      const { dk, db, dx } = conv2dBackward(dz, map, one.k[c]!);
      isTheirs(dk, one.dk[c]!);
      isTheirs(dx, one.dx[c]!);
      expect(Math.abs(db - one.db)).toBeLessThan(ROUNDED);
    });
  });
});
