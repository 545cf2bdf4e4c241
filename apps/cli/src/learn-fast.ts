import {
  accuracyOf,
  type Engine,
  EngineError,
  loadEngine,
  type Trainer,
} from "@handmade/engine";
import { randomFrom } from "@handmade/nn";
import { Complaint } from "./complaint.ts";
import { Divergence, type Learning, seenInEpoch } from "./learning.ts";
import { losses } from "./losses.ts";
import type { Model } from "./model.ts";
import type { Labeled } from "./sources.ts";

/**
 * The engine learns, in its strict build: the same seed gives the same
 * model to the byte, on every machine.
 *
 * @throws Complaint if the engine cannot do what is asked
 */
export async function learnFast(
  model: Model,
  train: Labeled[],
): Promise<Learning> {
  const engine = await loadEngine("strict");
  const trainer = trainerOf(engine, model, train);
  const { batch } = model.settings;
  const size = train.length;
  const stretch = stretchOf(model);
  let position = model.progress.position;
  return {
    next() {
      const before = seenInEpoch(position, batch, size) % size;
      const most = upTo(before / batch, size / batch, stretch);
      const found = advance(trainer, most, Math.ceil(size / batch));
      if (!found) return undefined;
      const { epoch, step, rng, loss } = found;
      position = { epoch, step, rng };
      const examples = seenInEpoch(position, batch, size) - before;
      return { position, examples, loss };
    },
    network: () => trainer.network(),
    accuracy: (test) => accuracyOf(engine, trainer.network(), test),
  };
}

function trainerOf(engine: Engine, model: Model, train: Labeled[]): Trainer {
  const { network, settings, progress } = model;
  const { batch, lr, loss, seed } = settings;
  const { position, goal } = progress;
  try {
    return engine.trainer(
      network,
      train,
      {
        ...{ epochs: goal, batch, lr, loss: losses[loss]! },
        rng: randomFrom(seed),
      },
      position,
    );
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    const found = error.message.replace(/\.$/, "");
    throw new Complaint(`${found}; or use --engine plain, which is slower.`);
  }
}

/** Multiplications between two looks at the world: some milliseconds. */
const WORK = 2e7;

/** Updates of a stretch; as many in each run, as losses are added up. */
function stretchOf({ network, settings }: Model): number {
  const weights = network.reduce(
    (sum, { W }) => sum + W.length * W[0]!.length,
    0,
  );
  return Math.max(1, Math.round(WORK / (weights * settings.batch)));
}

/**
 * How many updates to make after `done`: to the next whole stretch, so
 * that a run that was interrupted adds up as one that was not; and a
 * last batch that is not full by itself, since it counts for less.
 *
 * @param all the epoch's batches, the last perhaps in part
 */
function upTo(done: number, all: number, stretch: number): number {
  const whole = Math.floor(all);
  const next = Math.min(whole, (Math.floor(done / stretch) + 1) * stretch);
  return Math.max(1, next - done);
}

function advance(trainer: Trainer, most: number, perEpoch: number) {
  try {
    return trainer.advance(most);
  } catch (error) {
    if (!(error instanceof EngineError) || error.step === undefined)
      throw error;
    const { step, layer } = error;
    const epoch = Math.ceil(step / perEpoch);
    const first = layer === undefined ? undefined : layer + 1;
    throw new Divergence({ epoch, step }, first);
  }
}
