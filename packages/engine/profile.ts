/**
 * Where does the time go? Trains for a second per work, asks V8 which
 * kernel it was in, and says what share of the processor's limit that
 * is, measured in the same run.
 *
 *     node packages/engine/profile.ts [W2 | W3 | Adam | W4 | dense]
 */
import { Session } from "node:inspector/promises";
import { setFlagsFromString } from "node:v8";
import { Digits, toDigits } from "@handmade/data";
import { readMnist } from "@handmade/data/node";
import {
  type Activation,
  makeNetwork,
  mse,
  oneHot,
  randomFrom,
  relu,
  sigmoid,
  softmaxCrossEntropy,
  tanh,
} from "@handmade/nn";
import { builds, compile } from "./build.ts";
import type { TrainerSettings } from "./src/index.ts";
import { Trainer } from "./src/trainer.ts";

interface Work {
  readonly sizes: readonly number[];
  readonly act: Activation;
  readonly settings: Pick<TrainerSettings, "batch" | "lr"> &
    Partial<TrainerSettings>;
}

const momentum = { kind: "momentum" } as const;
const wide = [784, 512, 512, 10];
const works: Record<string, Work> = {
  W2: {
    ...{ sizes: [784, 30, 10], act: sigmoid },
    settings: { batch: 10, lr: 3, loss: mse },
  },
  W3: { sizes: [784, 128, 10], act: relu, settings: { batch: 32, lr: 0.1 } },
  Adam: {
    ...{ sizes: [784, 128, 10], act: relu },
    settings: { batch: 32, lr: 0.001, optimizer: { kind: "adam" } },
  },
  W4: {
    ...{ sizes: wide, act: relu },
    settings: { batch: 128, lr: 0.05, optimizer: momentum },
  },
  // Nothing to skip: tanh is never 0, and zeros are multiplied.
  dense: {
    ...{ sizes: wide, act: tanh },
    settings: {
      ...{ batch: 128, lr: 0.05, optimizer: momentum },
      zeros: "multiply",
    },
  },
};

const PICTURES = 6400;
const SECONDS = 1.5;

// A kernel inside another would be counted as that one.
setFlagsFromString("--no-wasm-inlining");

const data = toDigits(new Digits(readMnist().train), PICTURES).map(
  ({ x, label }) => ({ x, t: oneHot(label, 10) }),
);
const kernels = await WebAssembly.compile(
  new Uint8Array(await compile("index.ts", [...builds.relaxed, "--debug"])),
);
const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.setSamplingInterval", { interval: 200 });

const names = process.argv.slice(2);
for (const [name, work] of Object.entries(works))
  if (names.length === 0 || names.includes(name)) await report(name, work);

async function report(name: string, work: Work): Promise<void> {
  const { sizes, act, settings } = work;
  const trainer = new Trainer(
    { module: kernels },
    makeNetwork(sizes, act, randomFrom(1)),
    data,
    {
      ...{ epochs: 1e6, loss: softmaxCrossEntropy, rng: randomFrom(2) },
      ...{ zeros: "skip", ...settings },
    },
  );
  const updates = Math.ceil(1024 / settings.batch);
  // The optimizing compiler takes over in the first epochs.
  for (let k = 0; k < 20; k++) trainer.advance(updates);
  const limit = await flopsAtMost();
  await session.post("Profiler.start");
  const [from, start] = [cpuSeconds(), performance.now()];
  let samples = 0;
  while (performance.now() - start < 1000 * SECONDS)
    samples += trainer.advance(updates)!.updates * settings.batch;
  const perSample = (cpuSeconds() - from) / samples;
  const { profile } = await session.post("Profiler.stop");
  const dense = flopsOf(sizes) / perSample;
  console.log(
    `${name}: ${sizes.join("-")} ${act.name}, batch ${settings.batch}\n` +
      `  ${(1e6 * perSample).toFixed(2)} µs of processor a sample; ` +
      `as if dense: ${giga(dense)} GFLOP/s; limit: ${giga(limit)} ` +
      `(${Math.round((100 * dense) / limit)} %)`,
  );
  for (const [kernel, share] of sharesOf(profile))
    if (share > 0.01)
      console.log(`  ${(100 * share).toFixed(1).padStart(5)} %  ${kernel}`);
}

/** Operations a sample costs if nothing is skipped. */
function flopsOf(sizes: readonly number[]): number {
  return sizes
    .slice(1)
    .map((outputs, l) => 2 * sizes[l]! * outputs * (l > 0 ? 3 : 2))
    .reduce((sum, flops) => sum + flops, 0);
}

/** Multiply-adds in registers and nothing else. */
async function flopsAtMost(): Promise<number> {
  const module = await WebAssembly.compile(
    new Uint8Array(await compile("limit.ts", builds.relaxed)),
  );
  const memory = new WebAssembly.Memory({ initial: 2 });
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  const limit = exports.limit as (rounds: number, at: number) => void;
  const ROUNDS = 5e6;
  const speeds = Array.from({ length: 6 }, () => {
    const from = cpuSeconds();
    limit(ROUNDS, 65_536);
    return (ROUNDS * 10 * 4 * 2) / (cpuSeconds() - from);
  });
  return speeds.sort((a, b) => a - b)[3]!;
}

/** Kernels by their share of the samples taken, the largest first. */
function sharesOf({ nodes, samples = [] }: Profile): [string, number][] {
  const names = new Map(nodes.map((n) => [n.id, n.callFrame.functionName]));
  const counts = new Map<string, number>();
  for (const id of samples) {
    const name = names.get(id)!.replace("assembly/", "");
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  // The profiler's own waiting.
  counts.delete("post");
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts]
    .map(([name, count]): [string, number] => [name || "other", count / all])
    .sort(([, a], [, b]) => b - a);
}

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string };
  }[];
  readonly samples?: readonly number[];
}

/** Of this thread: what others do on the machine does not count. */
function cpuSeconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
}

function giga(flops: number): string {
  return (flops / 1e9).toFixed(1);
}
