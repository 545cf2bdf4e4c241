import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Sheet } from "./sheet.svelte.ts";
import type { Stroke } from "./strokes.ts";

const dab = (x: number) => ({ x, y: 0.5, width: 0.1 });
let nextFrame: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => {
    nextFrame = draw;
    return 1;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function open(result = "I read a 7.") {
  const drawn: (readonly Stroke[])[] = [];
  const draw = (strokes: readonly Stroke[]) => drawn.push(strokes);
  return { sheet: new Sheet({ draw, result: () => result }), drawn };
}

test("the changes of one frame are drawn once, as they stand then", () => {
  const { sheet, drawn } = open();
  sheet.start(dab(0.1));
  sheet.extend([dab(0.2), dab(0.3)]);
  sheet.start(dab(0.9));
  nextFrame();
  expect(drawn).toEqual([[[dab(0.1), dab(0.2), dab(0.3)], [dab(0.9)]]]);
});

test("undo takes back one stroke, clear takes all and says so", () => {
  const { sheet } = open();
  sheet.start(dab(0.1));
  sheet.start(dab(0.9));
  sheet.undo();
  expect(sheet.strokes).toEqual([[dab(0.1)]]);
  sheet.clear();
  expect(sheet.empty).toBe(true);
  expect(sheet.said).toBe("The paper is empty.");
});

test("the result is said when the pen has rested, not while it moves", () => {
  const { sheet } = open();
  sheet.start(dab(0.1));
  vi.advanceTimersByTime(499);
  sheet.extend([dab(0.2)]);
  vi.advanceTimersByTime(499);
  expect(sheet.said).toBe("");
  vi.advanceTimersByTime(1);
  expect(sheet.said).toBe("I read a 7.");
});
