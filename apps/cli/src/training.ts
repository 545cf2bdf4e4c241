import { setImmediate } from "node:timers/promises";
import { learnFast } from "./learn-fast.ts";
import { learnPlainly } from "./learn-plainly.ts";
import {
  brokenLayer,
  Divergence,
  type Learning,
  type Stretch,
  seenInEpoch,
} from "./learning.ts";
import type { EpochResult, Model, Progress } from "./model.ts";
import { type Moment, Pace } from "./pace.ts";
import type { Labeled } from "./sources.ts";

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
  | { readonly kind: "diverged"; readonly at: Divergence; readonly lr: number };

interface Data {
  readonly train: Labeled[];
  readonly test: Labeled[];
}

/**
 * Gets ready to train a model up to its goal, from wherever it stands.
 *
 * @throws Complaint if its engine cannot train it
 */
export async function prepare(
  model: Model,
  train: Labeled[],
): Promise<Learning> {
  const learn = model.settings.engine === "fast" ? learnFast : learnPlainly;
  return learn(model, train);
}

/** Trains, and tells how it goes. May change the network in place. */
export async function trainModel(
  learning: Learning,
  model: Model,
  data: Data,
  watchers: Watchers,
): Promise<Outcome> {
  try {
    return await watched(learning, model, data, watchers);
  } catch (error) {
    if (!(error instanceof Divergence)) throw error;
    return { kind: "diverged", at: error, lr: model.settings.lr };
  }
}

async function watched(
  learning: Learning,
  model: Model,
  data: Data,
  watchers: Watchers,
): Promise<Outcome> {
  const { batch } = model.settings;
  const size = data.train.length;
  const standing = () => ({ ...model, network: learning.network(), progress });
  let progress = model.progress;
  const pace = new Pace(seenInEpoch(progress.position, batch, size) % size);

  for (let found = learning.next(); found; found = learning.next()) {
    progress = advance(progress, found);
    const { epoch } = found.position;
    const done = seenInEpoch(found.position, batch, size);
    const look = pace.isDue();
    if (done === size) {
      const seconds = pace.lap();
      // An update can break the network after its loss was taken.
      const broken = brokenLayer(learning.network());
      if (broken) throw new Divergence(found.position, broken);
      const loss = progress.lossSum / size;
      const result = { loss, testAccuracy: learning.accuracy(data.test) };
      progress = { ...progress, epochs: [...progress.epochs, result] };
      watchers.onEpoch(epoch, { ...result, seconds });
      pace.restart();
    } else if (look)
      watchers.onMoment(pace.moment(epoch, done, progress.lossSum));
    // At the very end there is nothing left to stop.
    if (!look || (done === size && epoch === progress.goal)) continue;
    // Lets Ctrl-C arrive.
    await setImmediate();
    if (!watchers.shouldStop()) continue;
    const broken = brokenLayer(learning.network());
    if (broken) throw new Divergence(found.position, broken);
    return { kind: "stopped", model: standing() };
  }
  return { kind: "done", model: standing() };
}

/** Progress after some more updates. */
function advance(before: Progress, found: Stretch): Progress {
  const { position, loss, examples } = found;
  const isFirst =
    position.epoch > before.position.epoch || before.position.step === 0;
  const lossSum = (isFirst ? 0 : before.lossSum) + loss * examples;
  return { ...before, position, lossSum };
}
