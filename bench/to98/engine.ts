/** The engine learns MNIST: an order on each line, an answer for each. */
import { createInterface } from "node:readline";
import { Digits } from "@handmade/data";
import { readMnist } from "@handmade/data/node";
import { type Engine, loadEngine } from "@handmade/engine";
import { type Network, randomFrom, softmaxCrossEntropy } from "@handmade/nn";
import { now } from "../peers/javascript/serve.ts";
import { networkOf } from "../peers/javascript/words.ts";
import type { Answer, Order } from "./order.ts";

interface Part {
  readonly xs: readonly Float32Array[];
  readonly labels: readonly number[];
}

const engine = await loadEngine("fastest");
const records = readMnist();
const [train, test] = [partOf(records.train), partOf(records.test)];
const data = train.xs.map((x, n) => ({ x, t: target(train.labels[n]!) }));

for await (const line of createInterface({ input: process.stdin }))
  console.log(JSON.stringify(learn(JSON.parse(line))));

function learn({ recipe, start, seed, goal, epochs, looks }: Order): Answer {
  const { rule: optimizer, lr, batch } = recipe;
  const updates = Math.ceil(Math.ceil(data.length / batch) / looks);
  const net = networkOf(start);
  const settings = { epochs, batch, lr, optimizer, loss: softmaxCrossEntropy };
  const from = now("processor");
  const rng = randomFrom(seed);
  const trainer = engine.trainer(net, data, { ...settings, rng });
  // Laying out pictures is part of how the engine learns.
  let seconds = now("processor") - from;
  let [seen, accuracy] = [0, 0];
  while (accuracy < goal) {
    const from = now("processor");
    const progress = trainer.advance(updates);
    seconds += now("processor") - from;
    if (!progress) break;
    seen = progress.step / Math.ceil(data.length / batch);
    accuracy = accuracyOf(engine, trainer.network());
  }
  const version = `${engine.build}, ${trainer.skipsZeros ? "leaves zeros out" : "dense"}`;
  return {
    version,
    seconds,
    epochs: seen,
    accuracy,
    reached: accuracy >= goal,
  };
}

function accuracyOf(engine: Engine, net: Network): number {
  const most = 1000;
  const { input, outputs, run } = answerer(engine, net, most);
  let right = 0;
  for (let from = 0; from < test.xs.length; from += most) {
    for (let k = 0; k < most; k++) input.set(test.xs[from + k]!, k * 784);
    run();
    outputs.forEach((y, k) => {
      if (y.indexOf(Math.max(...y)) === test.labels[from + k]) right++;
    });
  }
  return right / test.xs.length;
}

function answerer(engine: Engine, net: Network, most: number) {
  const predictor = engine.predictor(net, most);
  const { input, outputs } = predictor;
  return { input, outputs, run: () => predictor.run(most) };
}

function partOf(bytes: Uint8Array): Part {
  const digits = new Digits(bytes);
  const numbers = Array.from({ length: digits.count }, (_, n) => n);
  return {
    xs: numbers.map((n) => Float32Array.from(digits.pixels(n))),
    labels: numbers.map((n) => digits.label(n)),
  };
}

function target(label: number): Float32Array {
  return Float32Array.from({ length: 10 }, (_, k) => (k === label ? 1 : 0));
}
