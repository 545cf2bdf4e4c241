import { loadEngine, type Optimizer } from "@handmade/engine";
import { leakyRelu, mse, randomFrom, sigmoid } from "@handmade/nn";
import { expect, test } from "vitest";
import { Arena } from "../src/arena.ts";
import { LAYER_BYTES } from "../src/layout.ts";
import { judgeOf } from "../src/losses.ts";
import { PLAN_BYTES } from "../src/plan.ts";
import { wasm } from "../src/strict.text.ts";
import { ruleOf } from "../src/words.ts";
import { PIECE, SCRATCH, Workbench } from "../src/workbench.ts";
import { someNetwork, someSamples } from "./samples.ts";

const engine = await loadEngine();
const net = someNetwork([4, 3, 2], leakyRelu(0.1));
const data = someSamples(5, 4, 2);
const settings = { epochs: 1, batch: 2, lr: 0.1, rng: randomFrom(1) };

const training = (changed: object) => () =>
  engine.trainer(net, data, { ...settings, ...changed });

test("samples that do not fit are named, with both numbers", () => {
  const short = [...data, { x: [1, 2], t: [0, 1] }];
  expect(() => engine.trainer(net, short, settings)).toThrow(
    "x of sample 5 has 2 numbers but the network reads 4",
  );
  const long = [{ x: [1, 2, 3, 4], t: [0, 1, 0] }];
  expect(() => engine.trainer(net, long, settings)).toThrow(
    "t of sample 0 has 3 numbers but the network gives 2",
  );
  expect(() => engine.predictor(net).forward([1])).toThrow("reads 4");
  expect(() => engine.predictor(net, 2).run(3)).toThrow("up to 2");
});

test("data that float32 cannot hold are named", () => {
  const odd = [{ x: [0, 1, Number.NaN, 0], t: [0, 1] }];
  expect(() => engine.trainer(net, odd, settings)).toThrow("has NaN at 2");
  const large = [{ x: [0, 1, 0, 1e39], t: [0, 1] }];
  expect(() => engine.trainer(net, large, settings)).toThrow("1e+39 at 3");
  expect(() => engine.trainer(net, [], settings)).toThrow("data is empty");
});

test("an unknown activation, or another under a known name, is named", () => {
  const swish = { name: "swish", f: Math.sin, df: Math.cos };
  const named = { ...swish, name: "sigmoid" };
  const leaning = { ...sigmoid, df: () => 0.25 };
  const unnumbered = { ...sigmoid, name: "elu" };
  const nameless = { f: sigmoid.f, df: sigmoid.df };
  const answering = (act: typeof sigmoid) => () =>
    engine.predictor(someNetwork([2, 2], act));
  expect(answering(swish)).toThrow('layer 0 has the activation "swish"');
  expect(answering(unnumbered)).toThrow('has the activation "elu"');
  expect(answering(leaning)).toThrow("with slope 0.25, not");
  expect(answering(nameless as typeof sigmoid)).toThrow("there are identity");
  expect(answering(named)).toThrow('calls its activation "sigmoid", but at -2');
});

test("settings that mean nothing are refused", () => {
  const loss = { value: () => 0, grad: () => [0] };
  expect(training({ loss })).toThrow("it knows mse, softmaxCrossEntropy, mae");
  expect(training({ lr: Number.NaN })).toThrow("lr is NaN");
  expect(training({ batch: 0 })).toThrow("batch is 0");
  expect(training({ epochs: 1.5 })).toThrow("epochs is 1.5");
  expect(training({ zeros: "no" })).toThrow('it is "skip" or "multiply"');
  expect(() => ruleOf({ kind: "lion" } as unknown as Optimizer)).toThrow(
    "no optimizer is named lion",
  );
});

test("memory that cannot be had is an error that says how much", () => {
  const arena = new Arena();
  arena.take(5 * 2 ** 30);
  expect(() => arena.memory("these")).toThrow("these need 5121 MB");
});

test("kernels and TypeScript agree on where things lie", async () => {
  const bytes = Uint8Array.from(atob(wasm), (c) => c.charCodeAt(0));
  const module = await WebAssembly.compile(bytes);
  const { kernels } = new Workbench(
    { module },
    {
      ...{
        net,
        data,
        batch: 1,
        lr: 0,
        loss: judgeOf(mse),
        ink: false,
        rule: ruleOf(),
      },
    },
  );
  expect(kernels.planBytes()).toBe(PLAN_BYTES);
  expect(kernels.layerBytes()).toBe(LAYER_BYTES);
  expect(kernels.scratchBytes()).toBe(SCRATCH);
  expect(kernels.pieceRows()).toBe(PIECE);
  expect(kernels.firstFree()).toBeLessThanOrEqual(65_536);
});
