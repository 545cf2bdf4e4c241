import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type Build, type Engine, loadEngine } from "@handmade/engine";
import {
  type Activation,
  leakyRelu,
  type Network,
  randomFrom,
  relu,
  softmaxCrossEntropy,
  tanh,
  trainSteps,
} from "@handmade/nn";
import { describe, expect, test } from "vitest";
import type { Optimizer, TrainerSettings } from "../src/index.ts";
import { farthest, ROUNDING, someNetwork, someSamples } from "./samples.ts";

/**
 * Sizes around the edges of panels (48 numbers), vectors, tiles (6 or 4
 * samples) and pieces (128 inputs), all different; hidden layers wide
 * enough for lists of what ReLU leaves.
 */
const SIZES = [
  [131, 97, 65, 49, 10],
  [70, 145, 130, 3],
  [260, 71, 48, 47, 26],
];

const builds: Build[] = ["strict", "relaxed"];

describe.for(builds)("%s: whole batches", async (build) => {
  const engine = await loadEngine(build);

  test.for(SIZES)("what ReLU leaves at 0 is left out, bit by bit", (sizes) => {
    // leakyRelu(0) gives the same numbers, and nobody lists its zeros.
    const [lists, tiles] = [relu, leakyRelu(0)].map((act) =>
      trained(engine, sizes, act, { batch: 19 }),
    );
    expect(bits(lists!)).toBe(bits(tiles!));
  });

  test.for(SIZES)("leaving out zeros of the input changes no bit", (sizes) => {
    const [skip, multiply] = (["skip", "multiply"] as const).map((zeros) =>
      trained(engine, sizes, relu, { batch: 17, zeros }),
    );
    expect(bits(skip!)).toBe(bits(multiply!));
  });

  test.for([relu, tanh])("one answer is one of many, $name", (act) => {
    const net = someNetwork([131, 97, 65, 10], act);
    const data = someSamples(17, 131, 10);
    const [one, many] = [engine.predictor(net), engine.predictor(net, 17)];
    many.input.set(data.flatMap(({ x }) => x));
    many.run();
    data.forEach(({ x }, s) => {
      expect([...one.forward(x)]).toEqual([...many.outputs[s]!]);
    });
  });

  test.for([1, 7, 300])("batches of %s are nn's", (batch) => {
    const data = someSamples(301, 20, 9);
    const settings = { epochs: 1, batch, lr: 0.03 };
    const net = someNetwork([20, 50, 9], tanh);
    const trainer = engine.trainer(net, data, {
      ...{ ...settings, rng: randomFrom(5) },
    });
    const plain = trainSteps(net, data, { ...settings, rng: randomFrom(5) });
    for (const { step } of plain) {
      trainer.advance(1);
      if (step === 1 || step === 2 || step === 10 || step === 100)
        expect(farthest(trainer.network(), net)).toBeLessThan(near(step));
    }
    expect(trainer.advance()).toBeUndefined();
  });
});

/**
 * Weights stay below 1: off by one rounding from the start and one more
 * each step. A step (rate 0.03, slopes below 1) is off by some 50 more
 * roundings of its own size, less than 2 of a weight's; what differs
 * grows by less than 2 in 100 steps at this rate.
 */
function near(steps: number): number {
  return 2 * 3 * (steps + 1) * ROUNDING;
}

const optimizers: Optimizer[] = [
  { kind: "sgd" },
  { kind: "momentum" },
  { kind: "rmsprop" },
  { kind: "adam" },
];

test.for(optimizers)(
  "$kind goes on in mid-epoch, wide layers too",
  async (o) => {
    const engine = await loadEngine("strict");
    const net = someNetwork([131, 97, 65, 10], relu);
    const data = someSamples(40, 131, 10);
    const settings = () => ({
      ...{ epochs: 2, batch: 12, lr: 0.01, optimizer: o },
      ...{ loss: softmaxCrossEntropy, rng: randomFrom(4) },
    });
    const whole = engine.trainer(net, data, settings());
    for (const _ of whole.progress());
    const first = engine.trainer(net, data, { ...settings(), zeros: "skip" });
    first.advance(3);
    const position = first.position()!;
    const rest = engine.trainer(
      first.network(),
      data,
      { ...settings(), zeros: "multiply" },
      position,
    );
    for (const _ of rest.progress());
    expect(bits(rest.network())).toBe(bits(whole.network()));
  },
);

test.for(optimizers)(
  "inputs that are always 0 change no bit, $kind",
  async (optimizer) => {
    const engine = await loadEngine("strict");
    const pale = someSamples(40, 90, 10).map(({ x, t }) => ({
      x: x.map((value, i) => (i < 30 || i > 70 ? 0 : value)),
      t,
    }));
    const [skip, multiply] = (["skip", "multiply"] as const).map((zeros) => {
      const trainer = engine.trainer(someNetwork([90, 60, 10], relu), pale, {
        ...{ epochs: 9, batch: 18, lr: 0.01, optimizer, zeros },
        ...{ loss: softmaxCrossEntropy, rng: randomFrom(4) },
      });
      for (const _ of trainer.progress());
      return trainer.network();
    });
    expect(bits(skip!)).toBe(bits(multiply!));
  },
);

test("a thousand epochs leave nothing behind", async () => {
  const engine = await loadEngine("strict");
  const optimizer = { kind: "momentum" } as const;
  const trainer = engine.trainer(
    someNetwork([9, 30, 3], relu),
    someSamples(20, 9, 3),
    { epochs: 1100, batch: 5, lr: 0.01, optimizer, rng: randomFrom(1) },
  );
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const used = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  for (let epoch = 0; epoch < 100; epoch++) trainer.advance();
  const before = used();
  for (let epoch = 0; epoch < 1000; epoch++) trainer.advance();
  // Ten bytes kept by each of the 4000 updates would be seen.
  expect(used() - before).toBeLessThan(40_000);
});

function trained(
  engine: Engine,
  sizes: number[],
  act: Activation,
  settings: Partial<TrainerSettings>,
): Network {
  const net = someNetwork(sizes, act);
  const data = someSamples(40, sizes[0]!, sizes.at(-1)!);
  const trainer = engine.trainer(net, data, {
    ...{ epochs: 2, batch: 1, lr: 0.01, loss: softmaxCrossEntropy },
    ...{ rng: randomFrom(3), ...settings },
  });
  for (const _ of trainer.progress());
  return trainer.network();
}

function bits(net: Network): string {
  return JSON.stringify(net.map(({ W, b }) => [W, b]));
}
