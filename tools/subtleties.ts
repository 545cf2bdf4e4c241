import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readMnist } from "@handmade/data/node";
import { accuracyOf, type Engine, loadEngine } from "@handmade/engine";
import {
  type Activation,
  identity,
  type Loss,
  leakyRelu,
  makeNetwork,
  mse,
  randomFrom,
  sigmoid,
  softmaxCrossEntropy,
} from "@handmade/nn";
import { type Picture, samplesOf } from "./reference-runs.ts";
import { root } from "./step.ts";

/** What is changed about one epoch of 784-16-16-10. */
interface Recipe {
  readonly last: Activation;
  readonly loss: Loss;
}

const SEEDS = [1, 2, 3];
const SETTINGS = { epochs: 1, batch: 32, lr: 0.1 };

const leaky = leakyRelu(0.1);
const lasts = { leaky, sigmoid, none: identity };
const losses = { squares: mse, "cross-entropy": softmaxCrossEntropy };

/** Where the lesson S2 finds them. */
const FILE =
  "content/07-subtleties/02-cross-entropy-and-the-short-gradient/squashes.text.ts";

/**
 * Trains with every last layer under every loss, on three seeds each: a
 * quarter of a minute with our engine.
 */
export async function writeSubtleties(): Promise<void> {
  const engine = await loadEngine("strict");
  const { train, test } = readMnist();
  const [learned, tested] = [samplesOf(train, 1), samplesOf(test, 1)];
  const run = (recipe: Recipe) =>
    SEEDS.map((seed) => accuracyAfter(engine, recipe, seed, learned, tested));

  const squashes = Object.entries(lasts).flatMap(([last, act]) =>
    Object.entries(losses).map(([name, loss]) => ({
      last,
      loss: name,
      accuracies: run({ last: act, loss }),
    })),
  );
  const text = JSON.stringify({ settings: SETTINGS, runs: squashes });
  writeFileSync(
    join(root, FILE),
    `// Written by tools/subtleties.ts.\nexport const squashes = ${text} as const;\n`,
  );
}

function accuracyAfter(
  engine: Engine,
  { last, loss }: Recipe,
  seed: number,
  learned: readonly Picture[],
  tested: readonly Picture[],
): number {
  const rng = randomFrom(seed);
  const net = makeNetwork([784, 16, 16, 10], leaky, rng);
  net.at(-1)!.act = last;
  const trainer = engine.trainer(net, learned, { ...SETTINGS, rng, loss });
  trainer.advance(learned.length);
  return accuracyOf(engine, trainer.network(), tested);
}
