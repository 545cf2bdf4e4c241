import { loadEngine } from "@handmade/engine";
import {
  digitNetwork,
  type Loss,
  mse,
  randomFrom,
  type Sample,
  softmaxCrossEntropy,
  trainSteps,
} from "@handmade/nn";
import { expect, test } from "vitest";
import { farthest, ROUNDING } from "./samples.ts";

const engine = await loadEngine("strict");

/** Pictures like digits: a fifth of the pixels have ink, in 0..1. */
function pictures(count: number): Sample[] {
  const rng = randomFrom(11);
  return Array.from({ length: count }, (_, s) => ({
    x: Array.from({ length: 784 }, () =>
      rng() < 0.2 ? Math.ceil(rng() * 255) / 255 : 0,
    ),
    t: Array.from({ length: 10 }, (_, k) => Number(k === s % 10)),
  }));
}

/**
 * Weights start and stay below 1: kept in float32 each is off by one
 * rounding from the start, and by one more each step. The step itself
 * (rate 0.03, slopes below 4) is off by less: its sums of 160 products
 * lose some 160 roundings of 1, of which 0.03 is 5. So 8 a step, and
 * the differences of earlier steps, which a few steps of learning at
 * this rate enlarge by less than 2.
 */
const near = (steps: number) => 2 * 8 * (steps + 1) * ROUNDING;

test.for<[string, Loss]>([
  ["mse", mse],
  ["softmaxCrossEntropy", softmaxCrossEntropy],
])("the course's network after 1, 10 and 100 steps is nn's, %s", ([, loss]) => {
  const net = digitNetwork(randomFrom(1));
  const data = pictures(100);
  const settings = { epochs: 1, batch: 1, lr: 0.03, loss };
  const trainer = engine.trainer(net, data, {
    ...settings,
    rng: randomFrom(2),
  });
  const plain = trainSteps(net, data, { ...settings, rng: randomFrom(2) });
  for (const { step } of plain) {
    trainer.advance(1);
    if (step === 1 || step === 10 || step === 100)
      expect(farthest(trainer.network(), net)).toBeLessThan(near(step));
  }
});

test.for([1, 10])(
  "leaving out zeros changes no bit, batches of %s",
  (batch) => {
    const nets = (["skip", "multiply"] as const).map((zeros) => {
      const trainer = engine.trainer(
        digitNetwork(randomFrom(1)),
        pictures(50),
        {
          ...{ epochs: 2, batch, lr: 0.03, zeros },
          rng: randomFrom(2),
        },
      );
      for (const _ of trainer.progress());
      return trainer.network();
    });
    expect(JSON.stringify(nets[0])).toBe(JSON.stringify(nets[1]));
  },
);

test("pictures that are mostly paper are skipped through", () => {
  const settings = { epochs: 1, batch: 1, lr: 0.03, rng: randomFrom(2) };
  const net = digitNetwork(randomFrom(1));
  expect(engine.trainer(net, pictures(64), settings).skipsZeros).toBe(true);
});
