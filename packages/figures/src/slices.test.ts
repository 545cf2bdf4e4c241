import { expect, test } from "vitest";
import { type Course, Slices } from "./slices.svelte.ts";

/** 1, 2, 4, 8 …, but nothing from 100 on. */
const doubling: Course<number> = {
  start: () => 1,
  next: async (before, at) =>
    before > 100 ? `too large at ${at}` : 2 * before,
};
const run = () => new Slices(doubling, 20);

test("single steps and a long one come to the same", async () => {
  const [steps, whole] = [run(), run()];
  for (let k = 0; k < 4; k++) await steps.step();
  await whole.step(4);
  expect(steps.moments).toEqual([1, 2, 4, 8, 16]);
  expect(whole.moments).toEqual(steps.moments);
});

test("it goes on from the moment that is looked at", async () => {
  const slices = run();
  await slices.step(5);
  slices.at = 2;
  expect(slices.now).toBe(4);
  await slices.step();
  expect(slices.moments).toEqual([1, 2, 4, 8]);
});

test("whoever looks back while it runs stays there", async () => {
  const slices = run();
  await slices.step(3);
  const under = slices.step();
  slices.at = 1;
  await under;
  expect(slices.now).toBe(2);
});

test("what goes wrong ends it, and the moments before remain", async () => {
  const slices = run();
  await slices.play(async () => {});
  expect(slices.problem).toBe("too large at 7");
  expect(slices.now).toBe(128);
  expect(slices.playing).toBe(false);
});

test("it plays until it is full", async () => {
  const few = new Slices(doubling, 3);
  await few.play(async () => {});
  expect(few.moments).toEqual([1, 2, 4, 8]);
  expect([few.full, few.playing]).toEqual([true, false]);
});

test("a new start forgets the old moments", async () => {
  const slices = run();
  await slices.step(3);
  slices.restart({ ...doubling, start: () => 3 });
  expect([slices.moments, slices.at]).toEqual([[3], 0]);
});
