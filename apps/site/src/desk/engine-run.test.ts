import { loadEngine } from "@handmade/engine";
import { type Digit, oneHot, randomFrom, type Sample } from "@handmade/nn";
import { expect, test } from "vitest";
import { EngineRun } from "./engine-run.ts";
import type { Settings } from "./messages.ts";
import { Run } from "./run.ts";
import { Tenths } from "./tenths.ts";

const engine = await loadEngine("strict");

const settings: Settings = {
  ...{ pack: "digits-small", loss: "cross-entropy" },
  ...{ lr: 0.03, batch: 4, epochs: 2, seed: 7 },
};

function pictures(): (Sample & Digit)[] {
  const rng = randomFrom(1);
  return Array.from({ length: 50 }, (_, k) => ({
    x: Array.from({ length: 784 }, () => rng()),
    t: oneHot(k % 10, 10),
    label: k % 10,
  }));
}

const start = (changes: Partial<Settings> = {}) => {
  const all = { ...settings, ...changes };
  return {
    yours: new Run(all, pictures(), pictures()),
    engine: new EngineRun(engine, all, pictures(), pictures()),
  };
};

test("both make the same run: update by update the same loss, near enough", () => {
  const { yours, engine } = start();
  expect(engine.standing()).toMatchObject({ step: 0, pictures: 0 });
  expect(engine.standing().accuracy).toBe(undefined);
  yours.standing();
  while (!yours.finished) {
    yours.work(0);
    engine.work(0);
    const [a, b] = [yours.standing(), engine.standing()];
    expect([b.step, b.epoch, b.pictures]).toEqual([
      a.step,
      a.epoch,
      a.pictures,
    ]);
    // float32 against float64 over 26 updates, losses near 2.
    if (a.loss !== undefined)
      expect(Math.abs(b.loss! - a.loss)).toBeLessThan(1e-4);
    expect(b.tenth === undefined).toBe(a.tenth === undefined);
    if (a.tenth !== undefined)
      expect(Math.abs(b.tenth! - a.tenth)).toBeLessThan(1e-4);
  }
  expect(engine.finished).toBe(true);
});

test("it comes back at every tenth of an epoch, with an accuracy", () => {
  const { engine } = start({ batch: 1 });
  const seen: number[] = [];
  while (!engine.finished) {
    if (engine.isNews) {
      const { pictures, accuracy } = engine.standing();
      expect(accuracy).toBeGreaterThanOrEqual(0);
      seen.push(pictures);
    }
    engine.work(Infinity);
  }
  expect(seen).toEqual(Array.from({ length: 21 }, (_, k) => 5 * k));
});

test("a tenth's loss is the mean over its updates", () => {
  const tenths = new Tenths(50);
  tenths.add(4, 1, 3);
  expect(tenths.latest).toBe(undefined);
  tenths.add(1, 2, 5);
  expect(tenths.latest).toBe(2);
  tenths.add(9, 1, 9);
  expect(tenths.latest).toBe(2);
});

test("a rate far too large is told with its update", () => {
  const { engine } = start({ lr: 1e9, loss: "mse", epochs: 50 });
  expect(() => {
    while (!engine.finished) {
      engine.work(Infinity);
      engine.standing();
    }
  }).toThrow(/^Its loss was no number any more at update \d+, first in /);
});
