import { type Build, type Engine, loadEngine } from "@handmade/engine";
import {
  type Network,
  randomFrom,
  relu,
  softmaxCrossEntropy,
  tanh,
} from "@handmade/nn";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import type { TrainerSettings } from "../src/index.ts";
import { someNetwork, someSamples } from "./samples.ts";

const alone = await loadEngine("strict");
const crews = await Promise.all(
  [2, 3].map((threads) => loadEngine("strict", { threads })),
);

afterAll(() => {
  for (const engine of crews) engine.close();
});
afterEach(() => vi.unstubAllGlobals());

const SIZES = [131, 97, 65, 49, 10];
const data = someSamples(150, 131, 10);

type Changed = Partial<TrainerSettings>;

const settings = (changed: Changed): TrainerSettings => ({
  ...{ epochs: 2, batch: 16, lr: 0.01, loss: softmaxCrossEntropy },
  ...{ rng: randomFrom(4), ...changed },
});

function trained(engine: Engine, act: typeof relu, changed: Changed): Network {
  const net = someNetwork(SIZES, act);
  const trainer = engine.trainer(net, data, settings(changed));
  for (const _ of trainer.progress(3));
  return trainer.network();
}

test.for<[typeof relu, Changed]>([
  [relu, { optimizer: { kind: "sgd" } }],
  [relu, { optimizer: { kind: "adam" }, zeros: "multiply" }],
  [tanh, { optimizer: { kind: "momentum" }, batch: 37 }],
  [relu, { optimizer: { kind: "rmsprop" }, batch: 150 }],
  [tanh, { optimizer: { kind: "adam" }, batch: 7 }],
  [relu, { optimizer: { kind: "adam" }, batch: 1 }],
])("two and three threads come to the bits of one (%#)", ([act, changed]) => {
  const wanted = bits(trained(alone, act, changed));
  for (const engine of crews) {
    expect(engine.alone).toBeUndefined();
    expect(bits(trained(engine, act, changed))).toBe(wanted);
  }
});

test("a thread goes from training to training and back", () => {
  const [two] = crews as [Engine, Engine];
  const begin = (engine: Engine, seed: number) =>
    engine.trainer(someNetwork(SIZES, relu, seed), data, settings({}));
  const ours = [begin(two, 1), begin(two, 2)];
  const theirs = [begin(alone, 1), begin(alone, 2)];
  for (const trainer of [...ours, ...theirs]) trainer.advance(2);
  for (const trainer of [...ours, ...theirs]) trainer.advance(1);
  ours.forEach((trainer, k) => {
    expect(bits(trainer.network())).toBe(bits(theirs[k]!.network()));
  });
});

test("what one thread left, two go on with, in mid-epoch", () => {
  const [two] = crews as [Engine, Engine];
  const optimizer = { kind: "adam" } as const;
  const net = someNetwork(SIZES, relu);
  const first = alone.trainer(net, data, settings({ optimizer }));
  first.advance(4);
  const rest = two.trainer(
    first.network(),
    data,
    settings({ optimizer }),
    first.position(),
  );
  for (const _ of rest.progress());
  expect(bits(rest.network())).toBe(bits(trained(alone, relu, { optimizer })));
});

test("all threads stop before an update that is not finite", () => {
  const [two] = crews as [Engine, Engine];
  const told = [alone, two].map((engine) => {
    const wild = settings({ lr: 1e30, optimizer: { kind: "momentum" } });
    const trainer = engine.trainer(someNetwork(SIZES, relu), data, wild);
    try {
      return [...trainer.progress()];
    } catch (error) {
      return error;
    }
  });
  expect(told[1]).toMatchObject({ problem: "not finite" });
  expect(told[1]).toEqual(told[0]);
});

test.for<Build>(["strict", "relaxed"])(
  "%s: answers and products too",
  async (build) => {
    const [one, two] = await Promise.all(
      [1, 2].map((threads) => loadEngine(build, { threads })),
    );
    const net = someNetwork(SIZES, tanh);
    const x = data[0]!.x;
    const [wanted, answer] = [one!, two!].map((engine) => [
      ...engine.predictor(net).forward(x),
    ]);
    expect(answer).toEqual(wanted);
    const product = two!.product(2, 1, 1);
    product.a.set([2, 3]);
    product.b.set([5]);
    product.run();
    expect([...product.c]).toEqual([10, 15]);
    two!.close();
  },
);

test("where memory cannot be shared there is one thread, and why", async () => {
  vi.stubGlobal("crossOriginIsolated", false);
  const engine = await loadEngine("strict", { threads: 2 });
  expect(engine.threads).toBe(1);
  expect(engine.alone).toContain("not cross-origin isolated");
  expect(bits(trained(engine, relu, {}))).toBe(bits(trained(alone, relu, {})));
});

test("a closed engine says so, and what it trained goes on", async () => {
  const engine = await loadEngine("strict", { threads: 2 });
  const net = someNetwork(SIZES, relu);
  const trainer = engine.trainer(net, data, settings({}));
  trainer.advance(2);
  engine.close();
  expect(() => trainer.advance()).toThrow("it was closed");
  const rest = alone.trainer(
    trainer.network(),
    data,
    settings({}),
    trainer.position(),
  );
  for (const _ of rest.progress());
  expect(bits(rest.network())).toBe(bits(trained(alone, relu, {})));
});

test("a number of threads that is none is refused", async () => {
  await expect(loadEngine("strict", { threads: 0 })).rejects.toThrow(
    "threads is 0",
  );
});

function bits(net: Network): string {
  return JSON.stringify(net.map(({ W, b }) => [W, b]));
}
