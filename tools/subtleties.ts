import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readMnist } from "@handmade/data/node";
import { accuracyOf, type Engine, loadEngine } from "@handmade/engine";
import {
  type Activation,
  courseInit,
  type Init,
  identity,
  type Loss,
  leakyRelu,
  makeNetwork,
  mse,
  normalWeights,
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
  readonly init?: Init;
  /** How often all pictures are gone through; once if left out. */
  readonly epochs?: number;
}

const SEEDS = [1, 2, 3];
/** For the start that depends on luck. */
const MANY = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const SETTINGS = { epochs: 1, batch: 32, lr: 0.1 };

const leaky = leakyRelu(0.1);
const lasts = { leaky, sigmoid, none: identity };
const losses = { squares: mse, "cross-entropy": softmaxCrossEntropy };

const drawn =
  (deviation: (nIn: number) => number): Init =>
  (nIn, nOut, rng) =>
    normalWeights(nIn, nOut, deviation(nIn), rng);
const he = (nIn: number) => Math.sqrt(2 / nIn);
const starts: Readonly<Record<string, Init>> = {
  articles: courseInit,
  variance: drawn((nIn) => he(nIn) ** 2),
  tenth: drawn((nIn) => he(nIn) / 10),
  he: drawn(he),
  one: drawn(() => 1),
};

interface Files {
  readonly squashes: string;
  readonly starts: string;
}
/** Where the lessons S2 and S3 find them. */
const FILES: Files = {
  squashes:
    "content/07-subtleties/02-cross-entropy-and-the-short-gradient/squashes.text.ts",
  starts: "content/07-subtleties/03-how-to-start/starts.text.ts",
};

/**
 * Trains with every last layer under every loss, and with every start,
 * on three seeds each: half a minute with our engine. The articles' start
 * learns nothing for a while, and the trip ends about when that does; so
 * it is drawn ten times, and given two trips more.
 */
export async function writeSubtleties(): Promise<void> {
  const engine = await loadEngine("strict");
  const { train, test } = readMnist();
  const [learned, tested] = [samplesOf(train, 1), samplesOf(test, 1)];
  const run = (recipe: Recipe, seeds = SEEDS) =>
    seeds.map((seed) => accuracyAfter(engine, recipe, seed, learned, tested));

  const squashes = Object.entries(lasts).flatMap(([last, act]) =>
    Object.entries(losses).map(([name, loss]) => ({
      last,
      loss: name,
      accuracies: run({ last: act, loss }),
    })),
  );
  write(FILES.squashes, "squashes", squashes);
  const ways = Object.entries(starts).map(([start, init]) => ({
    start,
    accuracies: run({ last: identity, loss: softmaxCrossEntropy, init }),
  }));
  const quiet = {
    ...{ last: identity, loss: softmaxCrossEntropy },
    init: courseInit,
  };
  write(FILES.starts, "starts", ways, {
    luck: run(quiet, MANY),
    later: run({ ...quiet, epochs: 3 }),
  });
}

function accuracyAfter(
  engine: Engine,
  { last, loss, init, epochs = SETTINGS.epochs }: Recipe,
  seed: number,
  learned: readonly Picture[],
  tested: readonly Picture[],
): number {
  const rng = randomFrom(seed);
  const net = makeNetwork([784, 16, 16, 10], leaky, rng, init);
  net.at(-1)!.act = last;
  const lesson = { ...SETTINGS, epochs, rng, loss };
  const trainer = engine.trainer(net, learned, lesson);
  while (trainer.advance(learned.length)) {}
  return accuracyOf(engine, trainer.network(), tested);
}

function write(
  file: string,
  name: string,
  runs: readonly object[],
  more: object = {},
): void {
  const text = JSON.stringify({ settings: SETTINGS, runs, ...more });
  writeFileSync(
    join(root, file),
    `// Written by tools/subtleties.ts.\nexport const ${name} = ${text} as const;\n`,
  );
}
