import { accuracy, randomFrom, trainSteps } from "@handmade/nn";
import { brokenLayer, Divergence, type Learning } from "./learning.ts";
import { losses } from "./losses.ts";
import type { Model } from "./model.ts";
import type { Labeled } from "./sources.ts";

/** The course's own code learns; it changes the model's network. */
export function learnPlainly(model: Model, train: Labeled[]): Learning {
  const { network, settings, progress } = model;
  const { batch, lr, loss, seed } = settings;
  const steps = trainSteps(
    network,
    train,
    {
      ...{ epochs: progress.goal, batch, lr, loss: losses[loss]! },
      rng: randomFrom(seed),
    },
    progress.position,
  );
  const perEpoch = Math.ceil(train.length / batch);
  return {
    next() {
      const { value: step } = steps.next();
      if (!step) return undefined;
      const { loss, ...position } = step;
      if (!Number.isFinite(loss))
        throw new Divergence(position, brokenLayer(network));
      const isLast = position.step % perEpoch === 0;
      // The last batch of an epoch holds what is left.
      const rest = train.length - batch * (perEpoch - 1);
      return { position, loss, examples: isLast ? rest : batch };
    },
    network: () => network,
    accuracy: (test) => accuracy(network, test),
  };
}
