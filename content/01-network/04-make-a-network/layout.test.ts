import { expect, test } from "vitest";
import { layout, numbersOf, width } from "./layout.ts";

const networks = [
  [2, 4, 4, 1],
  [1, 1, 1, 1],
  [784, 16, 16, 10],
  [784, 32, 32, 32],
  [1, 32, 32, 1],
  [12, 10, 5, 2],
];

test.each(networks)(
  "a network of %i-%i-%i-%i stays on the sheet",
  (...sizes) => {
    const { places } = layout(sizes);
    for (const { x, wide, y, high } of places) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      // Below it, two lines of text.
      expect(y + high).toBeLessThanOrEqual(181);
    }
    places.slice(1).forEach((place, l) => {
      const before = places[l]!;
      expect(place.x).toBeGreaterThan(before.x + before.wide);
    });
  },
);

test("cells of a small network are equally large in all layers", () => {
  const { cell, places } = layout([2, 4, 4, 1]);
  expect(places.map(({ high }) => high / cell!)).toEqual([4, 4, 1]);
});

test("squares of a large one have areas in proportion to their counts", () => {
  const { cell, places } = layout([784, 16, 16, 10]);
  expect(cell).toBeUndefined();
  const perNumber = places.map(
    ({ wide, high, nIn, nOut }) => (wide * high) / numbersOf(nIn, nOut),
  );
  expect(perNumber[1]! / perNumber[0]!).toBeCloseTo(1, 12);
  expect(perNumber[2]! / perNumber[0]!).toBeCloseTo(1, 12);
});
