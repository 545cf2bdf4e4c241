/**
 * Trains a small network of sliding kernels on all of MNIST, and a dense
 * one beside it, then moves the test pictures about: some minutes for
 * each seed, so what comes out is kept, and lesson C1 shows it.
 *
 *     npm run convolution [-- --seeds 3 --epochs 3 --write]
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Digits } from "@handmade/data";
import { readMnist } from "@handmade/data/node";
import { loadEngine } from "@handmade/engine";
import {
  identity,
  leakyRelu,
  makeNetwork,
  oneHot,
  randomFrom,
  softmaxCrossEntropy,
} from "@handmade/nn";
import { Adam, accuracy, learnEpoch } from "./convolution/learning.ts";
import { Sliding } from "./convolution/network.ts";
import { root } from "./step.ts";

const FILE = "content/10-convolution/01-a-shared-sliding-neuron/measured.ts";
const kernels = { first: 8, second: 16, size: 5 };
/** Falls from epoch to epoch: large steps first, then small ones. */
const rates = [0.003, 0.001, 0.0003];
const dense = { sizes: [784, 32, 10], epochs: 5, batch: 10, lr: 0.1 };
/** Pixels by which pictures are moved, along each axis both ways. */
const shifts = [0, 1, 2, 3, 4, 5];
const directions = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;

type Reader = (x: Float32Array) => ArrayLike<number>;

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "3" },
    epochs: { type: "string", default: "3" },
    write: { type: "boolean", default: false },
  },
});
const mnist = readMnist();
const [learn, test] = [new Digits(mnist.train), new Digits(mnist.test)];

/** What one seed came to. */
interface Run {
  readonly seed: number;
  /** Seconds of one core. */
  readonly seconds: number;
  /** Shares of 10,000 test pictures, one for each shift. */
  readonly sliding: readonly number[];
  readonly dense: readonly number[];
}

async function run(seed: number): Promise<Run> {
  const before = process.cpuUsage();
  const net = trainSliding(seed);
  const { user, system } = process.cpuUsage(before);
  const seconds = Math.round((user + system) / 1e6);
  const rival = await trainDense(seed);
  const sliding = underShifts((x) => net.read(x));
  const one = { seed, seconds, sliding, dense: underShifts(rival) };
  console.log(`seed ${seed}: ${JSON.stringify(one)}`);
  return one;
}

function trainSliding(seed: number): Sliding {
  const random = randomFrom(seed);
  const net = new Sliding(kernels, random);
  const adam = new Adam(net.learned);
  for (let epoch = 0; epoch < Number(values.epochs); epoch++) {
    const from = rates[Math.min(epoch, rates.length - 1)]!;
    const lr = { from, to: from / 3 };
    const loss = learnEpoch(net, learn, adam, lr, random);
    const right = accuracy((x) => net.read(x), test);
    console.log(
      `seed ${seed}, epoch ${epoch + 1}: loss ${loss.toFixed(4)}, ` +
        `${(100 * right).toFixed(2)} % of ${test.count} test pictures`,
    );
  }
  return net;
}

async function trainDense(seed: number): Promise<Reader> {
  const engine = await loadEngine("strict");
  const rng = randomFrom(seed);
  const layers = makeNetwork(dense.sizes, leakyRelu(0.1), rng);
  const net = [...layers.slice(0, -1), { ...layers.at(-1)!, act: identity }];
  const samples = Array.from({ length: learn.count }, (_, n) => ({
    x: learn.pixels(n),
    t: oneHot(learn.label(n), 10),
  }));
  const settings = { ...dense, rng, loss: softmaxCrossEntropy };
  const trainer = engine.trainer(net, samples, settings);
  while (trainer.advance(1e6)) {}
  const predictor = engine.predictor(trainer.network());
  return (x) => predictor.forward(x);
}

/** Accuracy at each shift, the mean over its directions. */
function underShifts(read: Reader): number[] {
  return shifts.map((by) => {
    const ways = by === 0 ? [[0, 0]] : directions;
    const shares = ways.map(([dx, dy]) =>
      accuracy(read, test, by * dx!, by * dy!),
    );
    const mean = shares.reduce((sum, share) => sum + share, 0) / ways.length;
    return Number(mean.toFixed(4));
  });
}

const runs: Run[] = [];
for (let seed = 1; seed <= Number(values.seeds); seed++)
  runs.push(await run(seed));
const date = new Date().toISOString().slice(0, 10);
const facts = { date, kernels, rates, dense, shifts, runs };
if (values.write)
  writeFileSync(
    join(root, FILE),
    "// Written by `npm run convolution -- --write`, which takes minutes.\n" +
      `export const measured = ${JSON.stringify(facts, null, 2)};\n`,
  );
