import { expect, test } from "vitest";
import { prepareDrawing } from "./drawing.ts";

/** White paper with black (or gray) rectangles on it. */
function paper(w: number, h: number, ...boxes: Box[]): number[] {
  return Array.from({ length: w * h }, (_, k) => {
    const [x, y] = [k % w, Math.floor(k / w)];
    const inside = boxes.find(
      (box) =>
        x >= box.x &&
        x < box.x + box.w &&
        y >= box.y &&
        y < box.y + box.h,
    );
    return inside ? (inside.gray ?? 0) : 255;
  });
}

interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
  gray?: number;
}

const rows = (picture: number[]) =>
  Array.from({ length: 28 }, (_, i) =>
    picture.slice(28 * i, 28 * i + 28),
  );

/** The first and last row and column with ink. */
function extent(picture: number[]) {
  const inked = rows(picture).flatMap((row, i) =>
    row.flatMap((value, j) => (value > 0 ? [[i, j]] : [])),
  );
  const [is, js] = [inked.map(([i]) => i), inked.map(([, j]) => j)];
  return [is, js].map((list) => [Math.min(...list), Math.max(...list)]);
}

// The middle of 20 is 9.5, and 14 − 9.5 = 4.5 is rounded up to 5.
test("a tall bar becomes 20 rows high, in the middle, ink 1", () => {
  const bar = paper(100, 80, { x: 7, y: 3, w: 10, h: 50 });
  const picture = prepareDrawing(bar, 100, 80);
  expect(picture).toHaveLength(784);
  expect(extent(picture)).toEqual([
    [5, 24],
    [13, 16],
  ]);
  expect(new Set(picture)).toEqual(new Set([0, 1]));
});

test("a wide bar stays wide", () => {
  const bar = paper(60, 90, { x: 10, y: 70, w: 40, h: 10 });
  expect(extent(prepareDrawing(bar, 60, 90))).toEqual([
    [12, 16],
    [5, 24],
  ]);
});

test("neither place nor size changes the picture", () => {
  const corner = (s: number, x: number, y: number) =>
    prepareDrawing(
      paper(
        200,
        160,
        { x, y, w: 10 * s, h: 40 * s },
        { x, y: y + 30 * s, w: 30 * s, h: 10 * s },
      ),
      200,
      160,
    );
  const wanted = corner(2, 0, 0);
  expect(corner(2, 90, 50)).toEqual(wanted);
  expect(corner(1, 13, 17)).toEqual(wanted);
});

test("the center of mass comes to the middle, not the box", () => {
  // Heavy on the left: a wide block, then a thin arm to the right.
  const drawing = paper(
    40,
    40,
    { x: 0, y: 0, w: 10, h: 20 },
    { x: 10, y: 9, w: 10, h: 2 },
  );
  const picture = prepareDrawing(drawing, 40, 40);
  // Mass 200 at column 4.5 and 20 at 14.5: center 5.41, which belongs
  // at 14: the box would start at 9, but it must end on the picture.
  expect(extent(picture)[1]).toEqual([8, 27]);
});

test("a single dot and thin strokes keep some ink", () => {
  const dot = prepareDrawing(
    paper(9, 9, { x: 4, y: 4, w: 1, h: 1 }),
    9,
    9,
  );
  expect(Math.max(...dot)).toBe(1);
  const hair = paper(300, 300, { x: 150, y: 10, w: 1, h: 280 });
  expect(Math.max(...prepareDrawing(hair, 300, 300))).toBeGreaterThan(
    0.5,
  );
});

test("gray strokes stay gray", () => {
  const gray = paper(30, 30, { x: 5, y: 5, w: 20, h: 20, gray: 51 });
  expect(Math.max(...prepareDrawing(gray, 30, 30))).toBeCloseTo(
    0.8,
    12,
  );
});

test("nothing drawn, odd grays and wrong sizes are refused", () => {
  const empty = paper(10, 10);
  expect(() => prepareDrawing(empty, 10, 10)).toThrow(
    "nothing is drawn",
  );
  expect(() => prepareDrawing(empty, 10, 9)).toThrow(
    "gray has 100 numbers but 10 by 9 pixels need 90",
  );
  expect(() => prepareDrawing(empty.with(0, 300), 10, 10)).toThrow(
    "a gray is 300",
  );
  expect(() =>
    prepareDrawing(empty.with(0, Number.NaN), 10, 10),
  ).toThrow("a gray is NaN");
});
