import type { Digit, Sample } from "@handmade/nn";
import {
  datasetLoss,
  digitNetwork,
  oneHot,
  randomFrom,
  softmaxCrossEntropy,
} from "@handmade/nn";
import { expect, test } from "vitest";
import type { Settings } from "./messages.ts";
import { Run } from "./run.ts";

const settings: Settings = {
  pack: "digits-small",
  loss: "cross-entropy",
  lr: 0.03,
  batch: 4,
  epochs: 2,
  seed: 7,
};

/** Ten pictures of noise: enough to see every update. */
function pictures(): (Sample & Digit)[] {
  const rng = randomFrom(1);
  return Array.from({ length: 10 }, (_, label) => ({
    x: Array.from({ length: 784 }, () => rng()),
    t: oneHot(label, 10),
    label,
  }));
}

const start = (changes: Partial<Settings> = {}) =>
  new Run({ ...settings, ...changes }, pictures(), pictures());

/** A clock that stands still: every `work(1)` fills its whole slice. */
const stopped = () => 0;

/** A clock on which each look costs a millisecond. */
function ticking(): () => number {
  let now = 0;
  return () => now++;
}

function drain(run: Run, slice: number): Run {
  while (!run.finished) run.work(slice, ticking());
  return run;
}

test("the same seed starts from the same weights, another does not", () => {
  expect(start().standing().numbers).toEqual(start().standing().numbers);
  expect(start({ seed: 8 }).standing().numbers).not.toEqual(
    start().standing().numbers,
  );
});

test("pauses change nothing: two ways of slicing give the same weights", () => {
  const hurried = drain(start(), 1000).standing();
  const halting = drain(start(), 1).standing();
  expect(halting.numbers).toEqual(hurried.numbers);
});

test("10 pictures in batches of 4, twice: 6 updates, 20 pictures", () => {
  const { step, pictures, epoch } = drain(start(), 1000).standing();
  expect({ step, pictures, epoch }).toEqual({
    step: 6,
    pictures: 20,
    epoch: 2,
  });
});

test("a last batch that is not full counts what it holds", () => {
  const run = start();
  for (let update = 0; update < 3; update++) run.work(0, stopped);
  expect(run.standing().pictures).toBe(10);
});

test("the first loss is that of the first weights, near ln 10", () => {
  const run = start({ batch: 10, epochs: 1 });
  run.work(0, stopped);
  const loss = run.standing().loss!;
  const first = digitNetwork(randomFrom(settings.seed));
  const wanted = datasetLoss(first, pictures(), softmaxCrossEntropy);
  // Ten losses near 2.3, added in another order: ten roundings of 23.
  expect(Math.abs(loss - wanted)).toBeLessThan(3e-14);
  // Ten equal guesses lose ln 10; He's start is not silent.
  expect(Math.abs(loss - Math.log(10))).toBeLessThan(1);
});

test("accuracy is counted at the start and at the end", () => {
  const run = start();
  expect(run.standing().accuracy).toBeGreaterThanOrEqual(0);
  expect(drain(run, 1000).standing().accuracy).toBeGreaterThanOrEqual(0);
});

test("a rate far too large is told with its update and a next step", () => {
  const run = start({ lr: 1e9, loss: "mse", epochs: 50 });
  expect(() => drain(run, 1000)).toThrow(
    /^The loss became (NaN|Infinity) at update \d+\. .*below 1000000000\.$/,
  );
});
