import { backward } from "./backward.ts";
import { mse } from "./losses.ts";
import { forwardTrace } from "./network.ts";
import { shuffle } from "./random.ts";
import { sgdStep } from "./training.ts";
import type { Gradients, Loss, Network, Random, Sample } from "./types.ts";

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
      let sums: Gradients[] = [];
      let lossSum = 0;
      for (const { x, t } of samples) {
        const trace = forwardTrace(net, x);
        const grads = backward(net, trace, t, loss);
        lossSum += loss.value(trace.xs[net.length], t);
        onStep?.({ epoch, step: ++step, loss: lossSum });
        if (sums.length === 0) sums = grads;
        else addTo(sums, grads);
      }
      sgdStep(net, sums, lr / samples.length);
    }
  }
}

function addTo(sums: Gradients[], grads: Gradients[]) {
  for (let l = 0; l < sums.length; l++) {
    sums[l].dW.forEach((row, i) => {
      for (let j = 0; j < row.length; j++) row[j] += grads[l].dW[i][j];
    });
    for (let i = 0; i < sums[l].db.length; i++)
      sums[l].db[i] += grads[l].db[i];
  }
}
