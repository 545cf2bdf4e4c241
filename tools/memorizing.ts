import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Digits, RECORD } from "@handmade/data";
import { readMnist, smallPart } from "@handmade/data/node";
import { accuracyOf, loadEngine } from "@handmade/engine";
import {
  argmax,
  confusion,
  forward,
  leakyRelu,
  makeNetwork,
  oneHot,
  randomFrom,
} from "@handmade/nn";
import { root } from "./step.ts";

/** A network with far more weights than it has pictures to learn from. */
const settings = {
  layers: [784, 100, 10],
  pictures: 500,
  epochs: 40,
  batch: 1,
  lr: 0.1,
  seed: 1,
};
const FILE = "content/05-digits/02-fair-testing/memorizing.text.ts";

/**
 * Trains it, in about a second with our engine, and writes down for
 * lesson 5.2: how it did after every epoch on the pictures it learns from
 * and on 2,000 others, what it answered to those in the end, and the
 * pictures of its most frequent confusion.
 */
export async function writeMemorizing(): Promise<void> {
  const engine = await loadEngine("strict");
  const { train, test } = smallPart(readMnist());
  const learned = samplesOf(train).slice(0, settings.pictures);
  const tested = samplesOf(test);
  const rng = randomFrom(settings.seed);
  const net = makeNetwork(settings.layers, leakyRelu(0.1), rng);
  const trainer = engine.trainer(net, learned, { ...settings, rng });
  const accuracies = () =>
    [learned, tested].map((part) =>
      accuracyOf(engine, trainer.network(), part),
    );
  const curve = [accuracies()];
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    trainer.advance(learned.length);
    curve.push(accuracies());
  }
  const known = trainer.network();
  const answers = tested.map(({ x }) => argmax(forward(known, x)));
  const labels = tested.map(({ label }) => label);
  const often = mostFrequent(confusion(known, tested));
  const records = labels.flatMap((label, n) =>
    label === often.truth && answers[n] === often.answer
      ? [test.subarray(n * RECORD, (n + 1) * RECORD)]
      : [],
  );
  const facts = {
    ...settings,
    curve,
    answers: answers.join(""),
    labels: labels.join(""),
    often,
    records: Buffer.concat(records).toString("base64"),
  };
  writeFileSync(
    join(root, FILE),
    "// Written by tools/memorizing.ts.\n" +
      `export const memorizing = ${JSON.stringify(facts)};\n`,
  );
}

/** The mistake that was made most often. */
function mostFrequent(table: readonly (readonly number[])[]) {
  let often = { truth: 0, answer: 1 };
  table.forEach((row, truth) => {
    row.forEach((count, answer) => {
      if (truth !== answer && count > table[often.truth]![often.answer]!)
        often = { truth, answer };
    });
  });
  return often;
}

function samplesOf(records: Uint8Array) {
  const digits = new Digits(records);
  return Array.from({ length: digits.count }, (_, n) => ({
    x: digits.pixels(n),
    t: oneHot(digits.label(n), 10),
    label: digits.label(n),
  }));
}
