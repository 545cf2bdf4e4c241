import { expect, test } from "vitest";
import { isDue, type Unkept } from "./reminder.ts";

const MINUTE = 60_000;
const now = 1_700_000_000_000;
const work = (known: Partial<Unkept>): Unkept => ({
  ...{ project: {}, passed: 0, times: [], ...known },
});

test("who has written nothing is not reminded", () => {
  expect(isDue(work({}), now)).toBe(false);
});

test("the third exercise that passed is a reason", () => {
  const times = [now - MINUTE];
  expect(isDue(work({ passed: 2, times }), now)).toBe(false);
  expect(isDue(work({ passed: 3, times }), now)).toBe(true);
  const project = { kept: now - 2 * MINUTE, keptPassed: 3 };
  expect(isDue(work({ project, passed: 5, times }), now)).toBe(false);
  expect(isDue(work({ project, passed: 6, times }), now)).toBe(true);
});

test("half an hour of work that is in no file is a reason", () => {
  const times = [now - 31 * MINUTE, now];
  expect(isDue(work({ times }), now)).toBe(true);
  const project = { kept: now - 20 * MINUTE };
  expect(isDue(work({ project, times }), now)).toBe(false);
  expect(isDue(work({ project, times }), now + 30 * MINUTE)).toBe(true);
});

test("a file that is as new as the work is enough, however old", () => {
  const project = { kept: now - 1_000 * MINUTE, keptPassed: 9 };
  const times = [now - 1_001 * MINUTE];
  expect(isDue(work({ project, passed: 9, times }), now)).toBe(false);
});

test("who says not now is left alone for a day", () => {
  const known = { passed: 9, times: [now - 100 * MINUTE] };
  const said = (ago: number) => ({
    project: { dismissed: now - ago },
    ...known,
  });
  expect(isDue(work(said(23 * 60 * MINUTE)), now)).toBe(false);
  expect(isDue(work(said(25 * 60 * MINUTE)), now)).toBe(true);
});
