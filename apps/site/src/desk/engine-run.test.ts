import { Digits } from "@handmade/data";
import { loadEngine } from "@handmade/engine";
import { randomFrom } from "@handmade/nn";
import { expect, test } from "vitest";
import { begin, work } from "./driver.ts";
import { EngineRun } from "./engine-run.ts";
import type { Settings } from "./messages.ts";
import { picturesOf } from "./pictures.ts";
import { Tenths } from "./tenths.ts";

const engine = await loadEngine("strict");

const settings: Settings = {
  ...{ pack: "digits-small", loss: "cross-entropy" },
  ...{ lr: 0.03, batch: 4, epochs: 2, seed: 7 },
};

/** Fifty pictures of noise. */
function records(): Uint8Array {
  const rng = randomFrom(1);
  const bytes = Uint8Array.from({ length: 785 * 50 }, () => 256 * rng());
  for (let n = 0; n < 50; n++) bytes[785 * n] = n % 10;
  return bytes;
}

const pictures = () => picturesOf(new Digits(records()));

const start = (changes: Partial<Settings> = {}) => {
  const all = { ...settings, ...changes };
  return { engine: new EngineRun(engine, all, pictures(), pictures()) };
};

/** One update, and the test that is due after it. */
function update() {
  let now = work(0, 1, true);
  while (now.testing) now = { ...now, ...work(0, 0, true) };
  return now;
}

test("both make the same run: update by update the same loss, near enough", () => {
  // Other first weights than the seed's own: the engine takes yours.
  const { numbers, point, activations } = begin(
    records(),
    records(),
    { ...settings, seed: 8 },
    null,
  );
  const from = { numbers: numbers!, point: point!, activations };
  const all = pictures();
  const theirs = new EngineRun(engine, settings, all, all, from);
  expect(theirs.standing()).toMatchObject({ step: 0, pictures: 0 });
  expect(theirs.standing().accuracy).toBe(undefined);
  while (work(0, 0, false).testing);
  for (let finished = false; !finished; ) {
    const a = update();
    theirs.work(0);
    const b = theirs.standing();
    finished = a.finished;
    expect([b.step, b.epoch, b.pictures]).toEqual([
      a.step,
      a.epoch,
      a.pictures,
    ]);
    // float32 against float64 over 26 updates, losses near 2.
    expect(Math.abs(b.loss! - a.loss!)).toBeLessThan(1e-4);
    expect(b.tenth === undefined).toBe(a.tenth === undefined);
    if (a.tenth !== undefined)
      expect(Math.abs(b.tenth! - a.tenth)).toBeLessThan(1e-4);
  }
  theirs.work(0);
  expect(theirs.finished).toBe(true);
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
