import { backward } from "./backward.ts";
import { notEmpty, sameLength, wholeNumber } from "./lengths.ts";
import { mse } from "./losses.ts";
import { forwardTrace } from "./network.ts";
import { type RandomState, shuffle } from "./random.ts";
import type {
  Gradients,
  Loss,
  Network,
  Random,
  Sample,
  Vec,
} from "./types.ts";

/** A place between two updates; plain data, so it can be kept. */
export interface Position {
  /** The epoch under way, from 1. */
  epoch: number;
  /** Updates made so far, in all epochs. */
  step: number;
  /** The random numbers' state when this epoch began, if it has one. */
  rng?: RandomState;
}

/** One update: where training stands now, and what it saw. */
export interface Step extends Position {
  /** The batch's mean loss before the update. */
  loss: number;
}

export interface TrainSettings {
  epochs: number;
  /** Samples per update. */
  batch: number;
  /** The learning rate: how far to go per unit of slope. */
  lr: number;
  /** Shuffles; `randomFrom(seed)` if training is to be continued. */
  rng: Random & { state?: RandomState };
  /** Mean squared error if left out. */
  loss?: Loss;
}

// #region 4.7
/**
 * One step downhill, in place: every weight and bias minus `lr` times
 * its slope.
 *
 * Source: Rumelhart, Hinton & Williams, Nature 323 (1986), eq. 8.
 *
 * @throws Error if `grads` has not the network's shapes
 */
export function sgdStep(
  net: Network,
  grads: Gradients[],
  lr: number,
): void {
  sameLength("sgdStep", "net", net, "grads", grads, "layer");
  net.forEach(({ W, b }, l) => {
    const { dW, db } = grads[l];
    sameLength("sgdStep", "a column of W", W, "one of dW", dW);
    W.forEach((row, i) => {
      stepAlong(row, dW[i], lr);
    });
    stepAlong(b, db, lr);
  });
}

function stepAlong(values: Vec, slopes: Vec, lr: number): void {
  sameLength("sgdStep", "a row", values, "its gradient", slopes);
  for (let i = 0; i < values.length; i++) values[i] -= lr * slopes[i];
}

/** Learns from one sample, in place; returns the loss before. */
export function trainStep(
  net: Network,
  x: Vec,
  t: Vec,
  loss: Loss,
  lr: number,
): number {
  const trace = forwardTrace(net, x);
  sgdStep(net, backward(net, trace, t, loss), lr);
  return loss.value(trace.xs[net.length], t);
}
// #endregion 4.7

// #region 4.8
/**
 * Stochastic gradient descent, in place: every epoch visits all samples
 * once in a fresh order, one update per batch with the batch's mean
 * gradient. A last batch that is not full counts as what it holds.
 *
 * Source: Robbins & Monro, Annals of Mathematical Statistics 22 (1951).
 *
 * @param settings with `onStep` to be told of every update
 */
export function train(
  net: Network,
  data: Sample[],
  settings: TrainSettings & { onStep?: (step: Step) => void },
): void {
  for (const step of trainSteps(net, data, settings))
    settings.onStep?.(step);
}

/**
 * The same, one update per `next()`: whoever asks owns the pace, and
 * stops by not asking.
 *
 * Continues from any step it gave: with the weights, the data and the
 * settings of that moment the rest is the same to the last bit.
 *
 * @param from the last step taken; from the start if left out
 */
export function* trainSteps(
  net: Network,
  data: Sample[],
  settings: TrainSettings,
  from?: Position,
): Generator<Step, void> {
  checkSettings(data, settings, from);
  const { epochs, batch, lr, rng, loss = mse } = settings;
  const stepsPerEpoch = Math.ceil(data.length / batch);
  if (from) rng.state = from.rng;

  for (let epoch = from?.epoch ?? 1; epoch <= epochs; epoch++) {
    const state = rng.state;
    const order = shuffle(data, rng);
    const before = (epoch - 1) * stepsPerEpoch;
    const done = epoch === from?.epoch ? from.step - before : 0;
    for (let k = done; k < stepsPerEpoch; k++) {
      const samples = order.slice(k * batch, (k + 1) * batch);
      const meanLoss = batchStep(net, samples, loss, lr);
      const step = before + k + 1;
      yield { epoch, step, rng: state, loss: meanLoss };
    }
  }
}

/** Learns from a batch, in place; returns its mean loss before. */
function batchStep(
  net: Network,
  samples: Sample[],
  loss: Loss,
  lr: number,
): number {
  let lossSum = 0;
  let sums: Gradients[] = [];
  for (const { x, t } of samples) {
    const trace = forwardTrace(net, x);
    const grads = backward(net, trace, t, loss);
    lossSum += loss.value(trace.xs[net.length], t);
    if (sums.length === 0) sums = grads;
    else addTo(sums, grads);
  }
  // lr / n times the sum is lr times the mean.
  sgdStep(net, sums, lr / samples.length);
  return lossSum / samples.length;
}

function addTo(sums: Gradients[], grads: Gradients[]): void {
  const add = (sum: Vec, more: Vec): void => {
    for (let i = 0; i < sum.length; i++) sum[i] += more[i];
  };
  sums.forEach(({ dW, db }, l) => {
    dW.forEach((row, i) => {
      add(row, grads[l].dW[i]);
    });
    add(db, grads[l].db);
  });
}

function checkSettings(
  data: Sample[],
  { epochs, batch, lr, rng }: TrainSettings,
  from?: Position,
): void {
  notEmpty("train", "data", data);
  wholeNumber("train", "epochs", epochs, 0);
  wholeNumber("train", "batch", batch, 1);
  if (!Number.isFinite(lr))
    throw new Error(`train: lr is ${lr}; it must be a finite number.`);
  if (from) checkPosition(from, Math.ceil(data.length / batch), rng);
}

function checkPosition(
  { epoch, step, rng: state }: Position,
  stepsPerEpoch: number,
  rng: TrainSettings["rng"],
): void {
  if (!state || !rng.state)
    throw new Error(
      "train: to continue, rng must be randomFrom(seed) both times; " +
        "other random numbers cannot be taken back to where they were.",
    );
  const done = step - (epoch - 1) * stepsPerEpoch;
  if (epoch < 1 || done < 0 || done > stepsPerEpoch)
    throw new Error(
      `train: step ${step} is not in epoch ${epoch} if an epoch has ` +
        `${stepsPerEpoch}; data and batch must be as they were.`,
    );
}
// #endregion 4.8
