import { setImmediate } from "node:timers/promises";
import {
  accuracy,
  type Loss,
  mse,
  randomFrom,
  type Step,
  softmaxCrossEntropy,
  trainSteps,
} from "@handmade/nn";
import type { EpochResult, Model, Progress } from "./model.ts";
import { type Moment, Pace } from "./pace.ts";
import type { Labeled } from "./sources.ts";

/** The losses by the names they have on the command line. */
export const losses: Readonly<Record<string, Loss>> = {
  mse,
  "cross-entropy": softmaxCrossEntropy,
};

export interface Watchers {
  /** Called a few times a second. */
  readonly onMoment: (moment: Moment) => void;
  readonly onEpoch: (epoch: number, result: TimedEpoch) => void;
  /** Asked a few times a second: true ends training where it is. */
  readonly shouldStop: () => boolean;
}

/** The seconds are told, never stored: models stay the same to the byte. */
export type TimedEpoch = EpochResult & { readonly seconds: number };

export type Outcome =
  | { readonly kind: "done" | "stopped"; readonly model: Model }
  /** The loss is no number any more. */
  | { readonly kind: "diverged"; readonly at: Step; readonly lr: number };

/**
 * Trains a model up to its goal, from wherever it stands. Changes the
 * model's network in place.
 */
export async function trainModel(
  model: Model,
  data: { readonly train: Labeled[]; readonly test: Labeled[] },
  watchers: Watchers,
): Promise<Outcome> {
  const { network } = model;
  const epochs = model.progress.goal;
  const size = data.train.length;
  let progress = model.progress;
  const pace = new Pace(seen(progress, model, size) % size);

  for (const step of stepsOf(model, data.train, epochs)) {
    progress = advance(progress, step, model, size);
    const done = seen(progress, model, size);
    const look = pace.isDue();
    const isBroken =
      !Number.isFinite(step.loss) ||
      ((look || done === size) && !hasFiniteBiases(model));
    if (isBroken) return { kind: "diverged", at: step, lr: model.settings.lr };
    if (done === size) {
      const seconds = pace.lap();
      const result = {
        loss: progress.lossSum / size,
        testAccuracy: accuracy(network, data.test),
      };
      progress = { ...progress, epochs: [...progress.epochs, result] };
      watchers.onEpoch(step.epoch, { ...result, seconds });
      pace.restart();
    } else if (look)
      watchers.onMoment(pace.moment(step.epoch, done, progress.lossSum));
    // At the very end there is nothing left to stop.
    if (!look || (done === size && step.epoch === epochs)) continue;
    // Lets Ctrl-C arrive.
    await setImmediate();
    if (watchers.shouldStop())
      return { kind: "stopped", model: { ...model, progress } };
  }
  return { kind: "done", model: { ...model, progress } };
}

function stepsOf(model: Model, train: Labeled[], epochs: number) {
  const { batch, lr, loss, seed } = model.settings;
  return trainSteps(
    model.network,
    train,
    { epochs, batch, lr, rng: randomFrom(seed), loss: losses[loss]! },
    model.progress.position,
  );
}

/** Progress after one more step. */
function advance(
  before: Progress,
  step: Step,
  { settings: { batch } }: Model,
  size: number,
): Progress {
  const { loss, ...position } = step;
  const first = position.epoch > before.position.epoch || position.step === 1;
  const isLast = position.step % Math.ceil(size / batch) === 0;
  // The last batch of an epoch holds what is left.
  const examples = isLast
    ? size - batch * (Math.ceil(size / batch) - 1)
    : batch;
  const lossSum = (first ? 0 : before.lossSum) + loss * examples;
  return { ...before, position, lossSum };
}

/** How many examples of the epoch under way have been learned from. */
function seen(
  { position }: Progress,
  { settings: { batch } }: Model,
  size: number,
): number {
  const perEpoch = Math.ceil(size / batch);
  return Math.min(
    size,
    batch * (position.step - (position.epoch - 1) * perEpoch),
  );
}

/** A step can break the network after its loss was taken. */
function hasFiniteBiases({ network }: Model): boolean {
  return network.every(({ b }) => b.every(Number.isFinite));
}
