import { Slices } from "@handmade/figures/slices.svelte.ts";
import { describe, expect, test } from "vitest";
import { courseOf } from "./run.ts";
import {
  groundOf,
  numbersOf,
  type Setting,
  samplesIn,
  seenAfter,
  settingFrom,
} from "./setting.ts";
import { readSlice } from "./slice.ts";

const setting: Setting = {
  set: 2,
  seed: 3,
  bend: 0,
  sides: [
    { hidden: [4, 0], rate: 4, batch: 3 },
    { hidden: [4, 0], rate: 2, batch: 3 },
  ],
};
const ground = groundOf(setting);
const start = (given: Setting) =>
  new Slices(courseOf(given, ground), 1000);

describe("a run", () => {
  test("comes to the same in single steps and at one go", async () => {
    const [steps, whole] = [start(setting), start(setting)];
    for (let k = 0; k < 3; k++) await steps.step();
    await whole.step(3);
    expect(steps.moments).toEqual(whole.moments);
  });

  test("comes to the same when it is taken back", async () => {
    const run = start(setting);
    await run.step(3);
    const before = run.now;
    run.at = 1;
    await run.step(2);
    expect(run.now).toEqual(before);
  });

  test("begins both networks with the same weights", async () => {
    const run = start(setting);
    expect(run.now[0]).toEqual(run.now[1]);
    await run.step();
    expect(run.now[0]).not.toEqual(run.now[1]);
  });

  test("learns", async () => {
    const run = start(setting);
    await run.step(20);
    expect(run.now[0]!.loss).toBeLessThan(run.moments[1]![0]!.loss!);
  });

  test("stops and says so when weights are no numbers any more", async () => {
    const side = { hidden: [4, 0], rate: 6, batch: 0 } as const;
    const run = start({ ...setting, sides: [side] });
    await run.step(50);
    expect(run.problem).toContain("no number any more");
    expect(run.moments.length).toBeLessThan(51);
  });
});

describe("slices", () => {
  test("of a small set are all of it", () => {
    expect(samplesIn(ground, 3, 0)).toHaveLength(400);
    expect(samplesIn(ground, 3, 0)).toEqual(samplesIn(ground, 3, 7));
    expect(seenAfter(ground, 3)).toBe(1200);
  });

  test("of a large one deal it out, each round anew", () => {
    const points = Array.from({ length: 2500 }, (_, k) => ({
      x: [k, 0],
      label: k % 2,
    }));
    const large = groundOf({ set: 4, seed: 1 }, { points, classes: 2 });
    const round = (first: number) =>
      [0, 1, 2].flatMap((k) =>
        samplesIn(large, 1, first + k).map(({ x }) => x[0]!),
      );
    const [one, two] = [round(0), round(3)];
    expect(one.toSorted((a, b) => a - b)).toEqual(
      points.map(({ x }) => x[0]),
    );
    expect(two.toSorted((a, b) => a - b)).toEqual(
      one.toSorted((a, b) => a - b),
    );
    expect(two).not.toEqual(one);
    expect(seenAfter(large, 3)).toBe(2500);
    expect(seenAfter(large, 4)).toBe(3500);
  });
});

describe("a link", () => {
  test("brings the setting back", () => {
    expect(settingFrom(numbersOf(setting))).toEqual(setting);
  });

  test("that says nonsense brings back something that works", () => {
    const { set, seed, sides } = settingFrom(
      numbersOf(setting).map((_, k) => (k % 2 ? -7.3 : 1e9)),
    );
    expect([set, seed]).toEqual([3, 1]);
    for (const { hidden } of sides) {
      expect(hidden[0]).toBeGreaterThanOrEqual(1);
      expect(hidden[1]).toBeLessThanOrEqual(16);
    }
  });
});

describe("what a program makes of a slice", () => {
  const before = [{ W: [[1, 2]], b: [0] }];

  test("is a network, even if no loss was told", () => {
    expect(readSlice({ net: before, losses: [] }, before)).toEqual({
      net: before,
    });
    expect(readSlice({ net: before, losses: [1, 2] }, before)).toEqual({
      net: before,
      loss: 1.5,
    });
  });

  test("or a sentence about what it is instead", () => {
    expect(readSlice(undefined, before)).toContain("stopped");
    const other = { net: [{ W: [[1]], b: [0] }], losses: [] };
    expect(readSlice(other, before)).toContain("number of weights");
    const broken = {
      net: [{ W: [[1, Number.NaN]], b: [0] }],
      losses: [],
    };
    expect(readSlice(broken, before)).toContain("NaN");
  });
});
