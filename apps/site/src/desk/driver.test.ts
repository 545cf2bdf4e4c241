import {
  datasetLoss,
  decodeDigits,
  digitNetwork,
  oneHot,
  randomFrom,
  softmaxCrossEntropy,
} from "@handmade/nn";
import { expect, test } from "vitest";
import { begin, work } from "./driver.ts";
import type { Settings, Start, Work } from "./messages.ts";

const settings: Settings = {
  pack: "digits-small",
  loss: "cross-entropy",
  lr: 0.03,
  batch: 4,
  epochs: 2,
  seed: 7,
};

/** Ten pictures of noise: enough to see every update. */
function pictures(): Uint8Array {
  const rng = randomFrom(1);
  const bytes = Uint8Array.from({ length: 7850 }, () => 256 * rng());
  for (let n = 0; n < 10; n++) bytes[785 * n] = n;
  return bytes;
}

const start = (changes: Partial<Settings> = {}, from?: Start) =>
  begin(pictures(), pictures(), { ...settings, ...changes }, from ?? null);

function settled(now: Work): Work {
  let all = now;
  while (all.testing) all = { ...all, ...work(0, 0, true) };
  return all;
}

function drain(ms: number): Work {
  let all = work(ms, 1000, true);
  while (!(all.finished && !all.testing) && !all.broke)
    all = { ...all, ...work(ms, 1000, true) };
  return all;
}

test("the same seed starts from the same weights, another does not", () => {
  const first = start().numbers;
  expect(start().numbers).toEqual(first);
  expect(start({ seed: 8 }).numbers).not.toEqual(first);
});

test("the first weights are digitNetwork's, and known by name", () => {
  const { numbers, activations } = start();
  const net = digitNetwork(randomFrom(settings.seed));
  expect(numbers).toEqual(net.map(({ W, b }) => ({ W, b })));
  expect(activations).toEqual(net.map(({ act }) => act.name));
});

test("pauses change nothing: two ways of slicing give the same weights", () => {
  start();
  const hurried = drain(1000).numbers;
  start();
  expect(drain(0).numbers).toEqual(hurried);
});

test("a run goes on from each of its points to the same weights", () => {
  start();
  const undisturbed = drain(1000).numbers;
  for (let updates = 0; updates <= 6; updates++) {
    const { activations } = start();
    let left = settled(work(0, 0, true));
    for (let n = 0; n < updates; n++) left = settled(work(0, 1, true));
    const { point, numbers } = structuredClone(left);
    expect(point!.step).toBe(updates);
    start({ seed: 8 });
    start({}, { point: point!, numbers: numbers!, activations });
    expect(drain(1000).numbers).toEqual(undisturbed);
  }
});

test("10 pictures in batches of 4, twice: 6 updates, 20 pictures", () => {
  start();
  const { step, pictures, epoch } = drain(1000);
  expect({ step, pictures, epoch }).toEqual({
    step: 6,
    pictures: 20,
    epoch: 2,
  });
});

test("a last batch that is not full counts what it holds", () => {
  start();
  settled(work(0, 0, false));
  for (let n = 0; n < 2; n++) settled(work(0, 1, false));
  expect(settled(work(0, 1, false)).pictures).toBe(10);
});

test("the first loss is that of the first weights, near ln 10", () => {
  start({ batch: 10, epochs: 1 });
  settled(work(0, 0, false));
  const loss = work(0, 1, false).loss!;
  const first = digitNetwork(randomFrom(settings.seed));
  const samples = decodeDigits(pictures(), 10).map(({ x, label }) => ({
    ...{ x, t: oneHot(label, 10) },
  }));
  const wanted = datasetLoss(first, samples, softmaxCrossEntropy);
  // Ten losses near 2.3, added in another order: ten roundings of 23.
  expect(Math.abs(loss - wanted)).toBeLessThan(3e-14);
  // Ten equal guesses lose ln 10; He's start is not silent.
  expect(Math.abs(loss - Math.log(10))).toBeLessThan(1);
});

test("a test says how often each digit was the answer", () => {
  start();
  const { accuracy, answers } = settled(work(0, 0, false));
  expect(accuracy).toBeGreaterThanOrEqual(0);
  expect(answers!.reduce((sum, count) => sum + count)).toBe(10);
});

test("a test under way leaves the last result as it was", () => {
  const records = 785 * 100;
  const many = Uint8Array.from({ length: records }, (_, k) => (k % 785) % 10);
  const whole = { ...settings, batch: 1, epochs: 1 };
  begin(pictures(), many, whole, null);
  const wanted = [];
  for (let all = settled(work(0, 0, true)); ; all = settled(work(0, 1, true))) {
    wanted.push(all.accuracy);
    if (all.finished) break;
  }
  begin(pictures(), many, whole, null);
  const seen = [];
  for (let all = work(0, 0, false); !all.finished; all = work(0, 1, false))
    if (all.accuracy !== undefined) seen.push(all.accuracy);
  expect(seen).toEqual(wanted.slice(0, -1));
});

test("accuracy is counted at the start and at the end", () => {
  start();
  expect(settled(work(0, 0, false)).accuracy).toBeGreaterThanOrEqual(0);
  expect(drain(1000).accuracy).toBeGreaterThanOrEqual(0);
});

test("a rate far too large is told with update, layer and a next step", () => {
  start({ lr: 1e9, loss: "mse", epochs: 50 });
  expect(drain(1000).broke).toMatch(
    /^The loss became Infinity at update 3\. The first to break were the answers of layer 3, at update 3\. .*below 1000000000\.$/,
  );
});

test("weights that break in an update are named, with that update", () => {
  const { activations, numbers } = start();
  const { point } = settled(work(0, 0, true));
  const layers = structuredClone(numbers!);
  layers[1]!.b[3] = Number.NaN;
  start({}, { activations, numbers: layers, point: point! });
  expect(drain(1000).broke).toContain(
    "The first to break were the sums of layer 2, at update 1.",
  );
});
