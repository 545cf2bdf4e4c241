import { type EnginePosition, loadEngine } from "@handmade/engine";
import {
  leakyRelu,
  type Network,
  randomFrom,
  relu,
  softmaxCrossEntropy,
} from "@handmade/nn";
import { describe, expect, test } from "vitest";
import type { Optimizer } from "../src/index.ts";
import { someNetwork, someSamples } from "./samples.ts";

const engine = await loadEngine("strict");
const net = someNetwork([9, 7, 5, 3], leakyRelu(0.1));
const data = someSamples(23, 9, 3);
const optimizers: Optimizer[] = [
  { kind: "sgd" },
  { kind: "momentum" },
  { kind: "rmsprop" },
  { kind: "adam" },
];

const settings = (optimizer: Optimizer) => ({
  ...{ epochs: 3, batch: 5, lr: 0.01, optimizer },
  loss: softmaxCrossEntropy,
  rng: randomFrom(4),
});

describe("training can be interrupted anywhere", () => {
  test.for(optimizers)("$kind goes on with the same bits", (optimizer) => {
    const whole = engine.trainer(net, data, settings(optimizer));
    for (const _ of whole.progress());
    // 23 samples in fives: an epoch has 5 updates, the last of 3.
    for (const stop of [1, 3, 5, 7, 15]) {
      const first = engine.trainer(net, data, settings(optimizer));
      for (let k = 0; k < stop; k++) first.advance(1);
      const [half, position] = [first.network(), first.position()!];
      const rest = engine.trainer(half, data, settings(optimizer), position);
      for (const _ of rest.progress(2));
      expect(bits(rest.network())).toBe(bits(whole.network()));
    }
  });

  test("however many updates are made at a time, the bits are the same", () => {
    const results = [1, 2, 1024].map((most) => {
      const trainer = engine.trainer(net, data, settings({ kind: "adam" }));
      const steps = [...trainer.progress(most)].map(({ step }) => step);
      expect(steps.at(-1)).toBe(15);
      return bits(trainer.network());
    });
    expect(new Set(results).size).toBe(1);
  });

  test("the chunk's loss is the mean of its updates' losses", () => {
    const [one, all] = [1, 1024].map((most) => [
      ...engine.trainer(net, data, settings({ kind: "sgd" })).progress(most),
    ]);
    const mean = one!.slice(0, 5).reduce((sum, { loss }) => sum + loss / 5, 0);
    expect(all!.map(({ updates }) => updates)).toEqual([5, 5, 5]);
    expect(all![0]!.loss).toBeCloseTo(mean, 12);
  });

  test("a position of another training is refused", () => {
    const adam = settings({ kind: "adam" });
    const first = engine.trainer(net, data, adam);
    first.advance(2);
    const position = first.position()!;
    const from = (changed: Partial<EnginePosition>) => () =>
      engine.trainer(net, data, adam, { ...position, ...changed });
    expect(from({ step: 9 })).toThrow("step 9 is not in epoch 1");
    expect(from({ rng: undefined })).toThrow("rng must be randomFrom(seed)");
    expect(from({ memory: undefined })).toThrow("what this optimizer");
  });

  test("the network that was given stays as it was", () => {
    const before = bits(net);
    const trainer = engine.trainer(net, data, settings({ kind: "sgd" }));
    for (const _ of trainer.progress());
    expect(bits(net)).toBe(before);
    expect(bits(trainer.network())).not.toBe(before);
  });
});

describe("a number that is not finite is named by layer and step", () => {
  test("from a weight", () => {
    const odd = someNetwork([9, 7, 5, 3], relu);
    odd[1]!.b[2] = Number.NaN;
    const trainer = engine.trainer(odd, data, settings({ kind: "sgd" }));
    expect(() => trainer.advance()).toThrow(
      expect.objectContaining({ problem: "not finite", layer: 1, step: 1 }),
    );
  });

  test("from a rate that is too large, with the weights before it", () => {
    const wild = { ...settings({ kind: "sgd" }), lr: 1e30 };
    const trainer = engine.trainer(net, data, wild);
    const told = catchError(() => [...trainer.progress()]);
    expect(told).toMatchObject({ problem: "not finite" });
    expect((told as { step: number }).step).toBeGreaterThan(1);
    expect((told as Error).message).toContain("it is 1e+30");
  });

  test("NaN in is NaN out, extreme numbers and specks pass", () => {
    const line = someNetwork([9, 7, 3], relu);
    const predictor = engine.predictor(line);
    const x = data[0]!.x;
    expect([...predictor.forward(x.with(4, Number.NaN))]).toEqual(
      Array(3).fill(Number.NaN),
    );
    for (const extreme of [1e-45, -1e-40, 1e37, -1e37])
      expect(predictor.forward(x.with(0, extreme)).every(Number.isFinite)).toBe(
        true,
      );
  });
});

function catchError(task: () => unknown): unknown {
  try {
    return task();
  } catch (error) {
    return error;
  }
}

function bits(net: Network): string {
  return JSON.stringify(net.map(({ W, b }) => [W, b]));
}
