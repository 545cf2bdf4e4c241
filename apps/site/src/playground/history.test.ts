import { expect, test } from "vitest";
import { after, curveOf, end, type Moment } from "./history.ts";

const trial = (loss: number) => ({ loss, share: 0.5 });
const moment = (step: number) => ({
  step,
  learned: trial(1 / (1 + step)),
  fresh: trial(2 / (1 + step)),
});

test("a long run keeps its start, its end, and not too much between", () => {
  let history: Moment[] = [];
  for (let step = 0; step <= 20_000; step += 7)
    history = after(history, moment(step));
  expect(history[0]!.step).toBe(0);
  expect(history.at(-1)!.step).toBe(19_999);
  expect(history.length).toBeLessThanOrEqual(242);
  expect(history.length).toBeGreaterThan(100);
});

test("going back drops what came after", () => {
  const history = [5, 9, 2].reduce(
    (all: Moment[], step) => after(all, moment(step)),
    [],
  );
  expect(history.map(({ step }) => step)).toEqual([2]);
});

test("the paper's end is beyond the last update", () => {
  expect(end([])).toBe(128);
  expect(end(after([], moment(128)))).toBe(256);
});

test("a curve has the updates across and a loss up", () => {
  expect(curveOf(after([], moment(1)), "fresh")).toEqual([[1, 1]]);
});
