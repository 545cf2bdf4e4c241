import { render } from "svelte/server";
import { expect, test } from "vitest";
import DigitPad from "./DigitPad.svelte";
import { drawings } from "./drawings.ts";
import { dabAt, moved } from "./pen.ts";
import { shadesOf } from "./pixels.ts";
import { PEN, parts, penWidth, scan } from "./strokes.ts";

const dab = (x: number, y: number, width = 0.2) => ({ x, y, width });

test("empty paper scans as all 255", () => {
  expect(scan([], 4)).toEqual(new Array(16).fill(255));
});

test("a level line is ink in its rows and paper elsewhere", () => {
  // Width 0.2 of 10 pixels: rows 4 and 5 lie within one pixel of y = 5.
  const gray = scan([[dab(0.2, 0.5), dab(0.8, 0.5)]], 10);
  const row = (y: number) => gray.slice(y * 10, y * 10 + 10);
  expect(row(4).slice(2, 8)).toEqual(new Array(6).fill(0));
  expect(row(5)).toEqual(row(4));
  expect(row(2)).toEqual(new Array(10).fill(255));
  expect(row(8)).toEqual(new Array(10).fill(255));
});

test("a line that leaves the paper scans without a mark elsewhere", () => {
  const gray = scan([[dab(0.5, 0.5), dab(1.6, 0.5)]], 10);
  expect(gray).toHaveLength(100);
  expect(gray[55]).toBe(0);
  expect(gray[50]).toBe(255);
});

test("a pen pressed harder draws a wider line, a mouse a middling one", () => {
  expect(penWidth(1)).toBeGreaterThan(penWidth(0.5));
  expect(penWidth(0)).toBeGreaterThan(0);
  expect(penWidth(9)).toBe(penWidth(1));
});

test("a line of one width is one path, a new width starts another", () => {
  const steady = [dab(0, 0), dab(0.5, 0), dab(1, 0)];
  expect(parts(steady, 100)).toEqual([
    { d: "M 0.0,0.0 L 0.0,0.0 L 50.0,0.0 L 100.0,0.0", width: 20 },
  ]);
  const pressed = [...steady, dab(1, 1, 0.3)];
  expect(parts(pressed, 100).map(({ width }) => width)).toEqual([20, 30]);
});

test("two arrow keys held together move the brush diagonally", () => {
  const at = moved({ x: 0.5, y: 0.5 }, ["ArrowLeft", "ArrowDown"], 0.1);
  expect(at.x).toBeCloseTo(0.4, 12);
  expect(at.y).toBeCloseTo(0.6, 12);
});

test("the brush stops at the edge of the paper", () => {
  expect(moved({ x: 0.95, y: 0.5 }, ["ArrowRight"], 0.1).x).toBe(0.97);
});

test("a pointer's place is a share of the pad's box", () => {
  const box = { left: 100, top: 50, width: 200, height: 200 };
  const touch = { clientX: 150, clientY: 250, pressure: 0 };
  const finger = { ...touch, pointerType: "touch" };
  expect(dabAt(finger, box)).toEqual({ x: 0.25, y: 1, width: PEN });
  const pen = { ...touch, pointerType: "pen" };
  expect(dabAt(pen, box).width).toBeLessThan(PEN);
});

test("there is one stored drawing of each digit, all on the paper", () => {
  expect(drawings.map(({ name }) => name).join("")).toBe("0123456789");
  const dabs = drawings.flatMap(({ strokes }) => strokes.flat());
  expect(dabs.every(({ x, y }) => x > 0 && x < 1 && y > 0 && y < 1)).toBe(true);
});

test("pixels of one shade share a path, and paper has none", () => {
  expect(shadesOf([0, 1, 0.5, 1], 2, 2)).toEqual([
    { opacity: 0.5, d: "M0 1h1v1h-1z" },
    { opacity: 1, d: "M1 0h1v1h-1zM1 1h1v1h-1z" },
  ]);
});

test("the pad says how to draw with keys and takes the focus", () => {
  const { body } = render(DigitPad, { props: { drawings } });
  expect(body).toContain('tabindex="0"');
  expect(body).toMatch(/aria-describedby="([\w-]+)-keys"/);
  expect(body).toContain("puts the pen down");
  expect(body.match(/aria-label="A drawn \d"/g)).toHaveLength(10);
});

test("a pad can begin with a drawing on it", () => {
  const start = drawings[1]!.strokes;
  const { body } = render(DigitPad, { props: { start } });
  expect(body).toContain(parts(start[0]!, 300)[0]!.d);
  expect(body).not.toContain("draw a digit here");
});
