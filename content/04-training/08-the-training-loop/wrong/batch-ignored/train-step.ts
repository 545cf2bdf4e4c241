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
  { epochs, lr, rng, onStep, loss = mse }: Settings,
): void {
  let step = 0;
  for (let epoch = 1; epoch <= epochs; epoch++)
    for (const { x, t } of shuffle(data, rng)) {
      const before = trainStep(net, x, t, loss, lr);
      onStep?.({ epoch, step: ++step, loss: before });
    }
}
