import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { searchOf, settingsFrom } from "./address.ts";
import {
  type BendName,
  bends,
  type InputName,
  inputs,
  type LossName,
  losses,
  optimizers,
} from "./choices.ts";
import { checkSettings, defaults, limits, type Settings } from "./settings.ts";

const keys = <K extends string>(all: Record<K, unknown>) =>
  fc.constantFrom(...(Object.keys(all) as K[]));
const whole = ([min, max]: readonly [number, number]) =>
  fc.integer({ min, max });
const real = ([min, max]: readonly [number, number]) =>
  fc.double({ min, max, noNaN: true }).map((value) => value + 0);

const settings: fc.Arbitrary<Settings> = fc.record({
  set: fc.constantFrom("quadrants", "circles", "moons", "spirals"),
  points: whole(limits.points),
  noise: real(limits.noise),
  share: real(limits.share),
  inputs: fc.subarray(Object.keys(inputs) as InputName[], { minLength: 1 }),
  hidden: fc.array(whole(limits.neurons), { maxLength: limits.layers[1] }),
  bend: keys<BendName>(bends),
  loss: keys<LossName>(losses),
  optimizer: keys(optimizers),
  rate: real(limits.rate),
  batch: whole(limits.batch),
  seed: whole(limits.seed),
});

test("any settings come back from their address as they were", () => {
  fc.assert(
    fc.property(settings, (some) => {
      expect(checkSettings(some)).toEqual([]);
      expect(settingsFrom(searchOf(some))).toEqual({
        settings: some,
        problems: [],
      });
    }),
  );
});

test("whatever an address says, settings come out that run", () => {
  const key = fc.constantFrom(
    ..."set in net rate batch seed noise x".split(" "),
  );
  const entry = fc.tuple(key, fc.string());
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const search = `?${new URLSearchParams(entries)}`;
      const found = settingsFrom(search);
      expect(checkSettings(found.settings)).toEqual([]);
    }),
  );
});

describe("an address", () => {
  test("can be read by people", () => {
    expect(searchOf({ ...defaults, inputs: ["x", "xy"], hidden: [8, 4] })).toBe(
      "?set=circles&points=400&noise=0.1&share=0.5&in=x-xy&net=8-4&bend=tanh&loss=cross-entropy&opt=sgd&rate=0.1&batch=10&seed=1",
    );
  });

  test("that says nothing means the usual settings", () => {
    expect(settingsFrom("")).toEqual({ settings: defaults, problems: [] });
  });

  test("says none where there is no hidden layer", () => {
    const search = searchOf({ ...defaults, hidden: [] });
    expect(search).toContain("net=none");
    expect(settingsFrom(search).settings.hidden).toEqual([]);
  });

  test("that is damaged is told part by part, and the rest is used", () => {
    const { settings, problems } = settingsFrom(
      "?net=8-99&bend=swish&rate=&seed=7&colour=red",
    );
    expect(settings).toEqual({ ...defaults, seed: 7 });
    expect(problems).toEqual([
      "A hidden layer’s size is 99; it must be from 1 to 16. Taken instead: 4-4.",
      `The activation is “swish”; there are ${Object.keys(bends).join(", ")}. Taken instead: tanh.`,
      "The learning rate is “”; it must be from 0.0001 to 1000. Taken instead: 0.1.",
      expect.stringContaining("“colour”, which nothing here is called"),
    ]);
  });

  test("has no points of the reader’s own", () => {
    const { settings, problems } = settingsFrom("?set=yours");
    expect(settings.set).toBe("circles");
    expect(problems[0]).toContain("open them again");
  });
});
