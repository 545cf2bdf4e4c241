import { type Loss, type Network, randomFrom, train } from "@handmade/nn";
import type { Picture } from "./pictures.ts";

/** What an update is made with. */
export interface Lesson {
  readonly lr: number;
  readonly loss: Loss;
  /** Whether the loss must be asked: the learner's own way is another. */
  readonly asks: boolean;
  /** Its number, from 1. */
  readonly step: number;
}

/**
 * One update by the learner's `train`: an epoch of one batch.
 *
 * @returns the mean loss before it
 * @throws Error if `train` does not do what 4.4 asks of it
 */
export function learnBatch(
  net: Network,
  samples: readonly Picture[],
  { lr, loss, asks, step }: Lesson,
): number {
  let told: number | undefined;
  let asked = false;
  const watched: Loss = {
    value: (y, t) => loss.value(y, t),
    grad: (y, t) => {
      asked = true;
      return loss.grad(y, t);
    },
  };
  const made: unknown = train(net, [...samples], {
    epochs: 1,
    batch: samples.length,
    lr,
    // Only the order within the batch is left to it.
    rng: randomFrom(step),
    loss: step === 1 ? watched : loss,
    onStep: (now) => {
      told = now.loss;
    },
  });
  drain(made);
  if (step === 1 && !asked && asks)
    throw new Error(
      "Your `train` did not ask the loss it was given. Let it use " +
        "`settings.loss`, or choose mean squared error.",
    );
  if (told === undefined)
    throw new Error("`train` made an update and did not call `onStep`.");
  return told;
}

/** A `train` that hands out its updates one by one makes them when asked. */
function drain(made: unknown): void {
  const { next } = (made ?? {}) as { next?: unknown };
  if (typeof next !== "function") return;
  for (const _ of made as Iterable<unknown>);
}
