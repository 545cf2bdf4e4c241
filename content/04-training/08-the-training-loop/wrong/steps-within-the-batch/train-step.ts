import { mse } from "./losses.ts";
import { shuffle } from "./random.ts";
import { trainStep } from "./training.ts";
import type { Loss, Network, Random, Sample } from "./types.ts";

interface Settings {
  epochs: number;
  batch: number;
  lr: number;
  rng: Random;
  onStep?: (step: { epoch: number; step: number; loss: number }) => void;
  loss?: Loss;
}

export function train(
  net: Network,
  data: Sample[],
  { epochs, batch, lr, rng, onStep, loss = mse }: Settings,
): void {
  let step = 0;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const order = shuffle(data, rng);
    for (let start = 0; start < order.length; start += batch) {
      const samples = order.slice(start, start + batch);
      let lossSum = 0;
      for (const { x, t } of samples)
        lossSum += trainStep(net, x, t, loss, lr / samples.length);
      onStep?.({ epoch, step: ++step, loss: lossSum / samples.length });
    }
  }
}
