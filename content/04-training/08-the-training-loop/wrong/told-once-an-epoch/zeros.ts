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

const zerosLike = (net: Network): Gradients[] =>
  net.map(({ W, b }) => ({
    dW: W.map((row) => row.map(() => 0)),
    db: b.map(() => 0),
  }));

const plus = (a: Gradients[], b: Gradients[]): Gradients[] =>
  a.map(({ dW, db }, l) => ({
    dW: dW.map((row, i) => row.map((g, j) => g + b[l].dW[i][j])),
    db: db.map((g, i) => g + b[l].db[i]),
  }));

const over = (a: Gradients[], n: number): Gradients[] =>
  a.map(({ dW, db }) => ({
    dW: dW.map((row) => row.map((g) => g / n)),
    db: db.map((g) => g / n),
  }));

export function train(net: Network, data: Sample[], settings: Settings) {
  const { epochs, batch, lr, rng, onStep, loss = mse } = settings;
  let count = 0;
  for (let e = 0; e < epochs; e++) {
    const mixed = shuffle(data, rng);
    let last = 0;
    for (let k = 0; k < mixed.length; k += batch) {
      const part = mixed.slice(k, k + batch);
      let total = zerosLike(net);
      let wrongness = 0;
      for (const sample of part) {
        const trace = forwardTrace(net, sample.x);
        wrongness += loss.value(trace.xs[net.length], sample.t);
        total = plus(total, backward(net, trace, sample.t, loss));
      }
      sgdStep(net, over(total, part.length), lr);
      count++;
      last = wrongness / part.length;
    }
    onStep?.({ epoch: e + 1, step: count, loss: last });
  }
}
