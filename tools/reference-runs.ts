import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Digits } from "@handmade/data";
import { readMnist } from "@handmade/data/node";
import {
  accuracyOf,
  type Engine,
  EngineError,
  loadEngine,
} from "@handmade/engine";
import {
  courseInit,
  type Digit,
  leakyRelu,
  makeNetwork,
  oneHot,
  randomFrom,
  type Sample,
} from "@handmade/nn";
import { root } from "./step.ts";

/** One way to train 784-16-16-10 for one epoch, a picture at a time. */
interface Recipe {
  readonly pixels: "raw" | "scaled";
  readonly start: "tiny" | "usual";
  readonly lr: number;
}

/** The accuracy on the test pictures, or the update that broke it. */
type Outcome = { readonly accuracy: number } | { readonly brokeAt: number };

interface ReferenceRun extends Recipe {
  /** One for each seed, from seed 1 on. */
  readonly outcomes: readonly Outcome[];
}

/**
 * The run of the articles this course grew from (pixels 0 to 255, weights
 * of deviation 1 / (nIn · nOut), learning rate 0.001), and what becomes of
 * it when one thing after another is changed.
 *
 * Source: mathspp/NNFwP, nn.py and examples/mnist.py.
 */
const recipes: readonly Recipe[] = [
  { pixels: "raw", start: "tiny", lr: 0.001 },
  { pixels: "raw", start: "usual", lr: 0.001 },
  { pixels: "scaled", start: "tiny", lr: 0.001 },
  { pixels: "scaled", start: "usual", lr: 0.001 },
  { pixels: "scaled", start: "usual", lr: 0.03 },
];
const SEEDS = [1, 2, 3];

/** Where the lesson finds them. */
const FILE = "content/05-digits/03-train-it/reference-runs.text.ts";

/** Trains them all, some seconds with our engine, and writes them down. */
export async function writeReferenceRuns(): Promise<void> {
  const engine = await loadEngine("strict");
  const { train, test } = readMnist();
  const runs = recipes.map((recipe): ReferenceRun => {
    const brightest = recipe.pixels === "raw" ? 255 : 1;
    const [learned, tested] = [train, test].map((records) =>
      samplesOf(records, brightest),
    );
    const outcomes = SEEDS.map((seed) =>
      outcomeOf(engine, recipe, seed, learned!, tested!),
    );
    return { ...recipe, outcomes };
  });
  const text = JSON.stringify(runs);
  writeFileSync(
    join(root, FILE),
    `// Written by tools/reference-runs.ts.\nexport const referenceRuns = ${text} as const;\n`,
  );
}

function outcomeOf(
  engine: Engine,
  { start, lr }: Recipe,
  seed: number,
  learned: readonly Picture[],
  tested: readonly Picture[],
): Outcome {
  const rng = randomFrom(seed);
  const init = start === "tiny" ? courseInit : undefined;
  const net = makeNetwork([784, 16, 16, 10], leakyRelu(0.1), rng, init);
  const settings = { epochs: 1, batch: 1, lr, rng };
  const trainer = engine.trainer(net, learned, settings);
  try {
    trainer.advance(learned.length);
  } catch (error) {
    if (error instanceof EngineError && error.step !== undefined)
      return { brokeAt: error.step };
    throw error;
  }
  return { accuracy: accuracyOf(engine, trainer.network(), tested) };
}

export type Picture = Sample & Digit;

/** The pictures of a data set, the brightest pixel as bright as said. */
export function samplesOf(records: Uint8Array, brightest: number): Picture[] {
  const digits = new Digits(records);
  return Array.from({ length: digits.count }, (_, n) => ({
    x: digits.pixels(n).map((share) => brightest * share),
    t: oneHot(digits.label(n), 10),
    label: digits.label(n),
  }));
}
