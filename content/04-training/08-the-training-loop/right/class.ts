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

class Mean {
  #sums: Gradients[] = [];
  #loss = 0;
  #count = 0;

  take(grads: Gradients[], loss: number) {
    this.#count++;
    this.#loss += loss;
    if (this.#count === 1) this.#sums = grads;
    else
      this.#sums.forEach(({ dW, db }, l) => {
        dW.forEach((row, i) => {
          row.forEach((_, j) => {
            row[j] += grads[l].dW[i][j];
          });
        });
        db.forEach((_, i) => {
          db[i] += grads[l].db[i];
        });
      });
  }

  step(net: Network, lr: number): number {
    sgdStep(net, this.#sums, lr / this.#count);
    return this.#loss / this.#count;
  }
}

export const train = (
  net: Network,
  data: Sample[],
  { epochs, batch, lr, rng, onStep, loss = mse }: Settings,
) => {
  let step = 0;
  for (const epoch of Array.from({ length: epochs }, (_, e) => e + 1)) {
    let mean = new Mean();
    let held = 0;
    const finish = () => {
      const before = mean.step(net, lr);
      onStep?.({ epoch, step: ++step, loss: before });
      mean = new Mean();
      held = 0;
    };
    for (const { x, t } of shuffle(data, rng)) {
      const trace = forwardTrace(net, x);
      const y = trace.xs[trace.xs.length - 1];
      mean.take(backward(net, trace, t, loss), loss.value(y, t));
      if (++held === batch) finish();
    }
    if (held > 0) finish();
  }
};
