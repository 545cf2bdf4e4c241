import { expect, test } from "vitest";
import { type Inks, paintAnswers, paintNeuron } from "./pixels.ts";

const inks: Inks = {
  paper: [255, 255, 255],
  ink: [0, 0, 0],
  positive: [0, 0, 255],
  negative: [255, 0, 0],
  classes: [
    [0, 0, 255],
    [255, 0, 0],
  ],
};
const size = 40;
/** A 2 × 2 field: lower left, lower right, upper left, upper right. */
const field = (...corners: number[]) => new Float32Array(corners);
const painted = (paint: (pixels: Uint8ClampedArray) => void) => {
  const pixels = new Uint8ClampedArray(4 * size * size);
  paint(pixels);
  return (x: number, y: number) => [
    ...pixels.slice(4 * (y * size + x), 4 * (y * size + x) + 4),
  ];
};

test("a neuron's map is blue where it says yes and ochre where no", () => {
  const at = painted((pixels) =>
    paintNeuron(pixels, size, field(-1, 1, -1, 1), inks),
  );
  const [left, right] = [at(2, 20), at(37, 20)];
  expect(left[0]).toBeGreaterThan(left[2]!);
  expect(right[2]).toBeGreaterThan(right[0]!);
  expect(right[3]).toBe(255);
});

test("the top of the picture is the largest y", () => {
  const at = painted((pixels) =>
    paintNeuron(pixels, size, field(0, 0, 1, 1), inks),
  );
  expect(at(20, 1)[0]).toBeLessThan(at(20, 38)[0]!);
});

test("where a neuron says nothing, or no number, there is paper", () => {
  for (const nothing of [0, Number.NaN]) {
    const at = painted((pixels) =>
      paintNeuron(pixels, size, field(...Array(4).fill(nothing)), inks),
    );
    expect(at(9, 9)).toEqual([255, 255, 255, 255]);
  }
});

test("the largest output's ink fills its side, with a line between", () => {
  const at = painted((pixels) =>
    paintAnswers(pixels, size, [field(1, 0, 1, 0), field(0, 1, 0, 1)], 9, inks),
  );
  expect(at(3, 20)[2]).toBeGreaterThan(at(3, 20)[0]!);
  expect(at(36, 20)[0]).toBeGreaterThan(at(36, 20)[2]!);
  expect(at(20, 20)).toEqual([0, 0, 0, 255]);
});

test("answers that are no numbers leave paper", () => {
  const none = field(...Array(4).fill(Number.NaN));
  const at = painted((pixels) =>
    paintAnswers(pixels, size, [none, none], 1, inks),
  );
  expect(at(9, 9)).toEqual([255, 255, 255, 255]);
});
