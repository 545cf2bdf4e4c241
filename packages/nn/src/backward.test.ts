import { describe, expect, test } from "vitest";
import { NUDGED } from "../tests/tolerance.ts";
import { leakyRelu, sigmoid } from "./activations.ts";
import {
  backThrough,
  backward,
  oneNeuronGrad,
  outputDelta,
  weightGrads,
} from "./backward.ts";
import { gradCheck } from "./gradient-check.ts";
import { mse } from "./losses.ts";
import { forwardTrace, makeNetwork } from "./network.ts";
import { datasetLoss, numericalGradient } from "./numerical.ts";
import { normal, randomFrom } from "./random.ts";
import { tanh } from "./shelf.ts";
import { slope } from "./slopes.ts";
import { softmaxCrossEntropy } from "./softmax.ts";
import type { Activation, Gradients, Loss, Network } from "./types.ts";

/** A network with biases of both signs, an input and a target. */
function scene(sizes: number[], act: Activation, seed: number) {
  const rng = randomFrom(seed);
  const net = makeNetwork(sizes, act, rng);
  for (const layer of net) layer.b = layer.b.map(() => normal(rng) / 3);
  const x = Array.from({ length: sizes[0] }, () => normal(rng));
  const t = Array.from({ length: sizes.at(-1)! }, () => normal(rng));
  return { net, x, t };
}

const flat = (grads: Gradients[]): number[] =>
  grads.flatMap(({ dW, db }) => [...dW.flat(), ...db]);

describe.each([
  ["tanh", tanh],
  ["leaky ReLU", leakyRelu()],
  ["sigmoid", sigmoid],
])("with %s", (_, act) => {
  test.each([
    ["mean squared error", mse],
    ["cross-entropy", softmaxCrossEntropy],
  ])("backpropagation agrees with nudging for %s", (_, loss) => {
    for (const seed of [1, 2, 3]) {
      const { net, x, t } = scene([2, 3, 4, 4, 3], act, seed);
      const target = loss === mse ? t : [0, 1, 0];
      const trace = forwardTrace(net, x);
      // No nudge may cross a corner.
      for (const z of trace.zs.flat())
        expect(Math.abs(z)).toBeGreaterThan(1e-4);
      const found = flat(backward(net, trace, target, loss));
      const measured = flat(numericalGradient(net, x, target, loss));
      expect(found.length).toBe(60);
      found.forEach((slope, k) => {
        expect(Math.abs(slope - measured[k])).toBeLessThan(NUDGED);
      });
      expect(gradCheck(net, x, target, loss).maxRelError).toBeLessThan(
        1e-4,
      );
    }
  });
});

test("one neuron's three factors by hand", () => {
  // z = 0, y = 1/2, dL/dy = 2(1/2 − 1) = −1, dy/dz = 1/4, dz/dw = 3.
  expect(oneNeuronGrad(3, 0, 0, 1)).toEqual({ dw: -0.75, db: -0.25 });
});

test("one neuron's gradient is the slope of its loss", () => {
  const [x, w, b, t] = [1.5, -0.4, 0.3, 0.9];
  const lossOf = (w: number, b: number) =>
    (sigmoid.f(w * x + b) - t) ** 2;
  const { dw, db } = oneNeuronGrad(x, w, b, t);
  expect(Math.abs(dw - slope((w) => lossOf(w, b), w))).toBeLessThan(
    NUDGED,
  );
  expect(Math.abs(db - slope((b) => lossOf(w, b), b))).toBeLessThan(
    NUDGED,
  );
});

test("output blame is loss gradient times slope, entry by entry", () => {
  const delta = outputDelta(
    [2, -0.1],
    [1, 0.9],
    [2, -1],
    leakyRelu(),
    mse,
  );
  expect(delta[0]).toBe(1);
  expect(delta[1]).toBeCloseTo(-0.1, 15);
  expect(() => outputDelta([1], [1, 2], [1], tanh, mse)).toThrow(
    "outputDelta: y has 1 number but t has 2",
  );
});

test("weights are blamed by what came in, biases in full", () => {
  const delta = [2, -1, 3];
  const { dW, db } = weightGrads(delta, [0, 4]);
  expect(dW).toEqual([
    [0, 8],
    [-0, -4],
    [0, 12],
  ]);
  expect(db).toEqual(delta);
  expect(db).not.toBe(delta);
});

test("blame goes back through the columns of W", () => {
  const W = [
    [1, 2, 3],
    [4, 5, 6],
  ];
  expect(backThrough(W, [1, -1])).toEqual([-3, -3, -3]);
  expect(() => backThrough(W, [1, 2, 3])).toThrow(
    "backThrough: a column of W has 2 numbers but delta has 3",
  );
});

test("nudging asks twice per parameter and puts all back", () => {
  const { net, x, t } = scene([2, 3, 3], tanh, 4);
  const before = JSON.stringify(net);
  let asked = 0;
  const counting: Loss = {
    grad: mse.grad,
    value(y, t) {
      asked += 1;
      return mse.value(y, t);
    },
  };
  numericalGradient(net, x, t, counting);
  expect(asked).toBe(2 * (3 * 2 + 3 + 3 * 3 + 3));
  expect(JSON.stringify(net)).toBe(before);
});

test("nudging puts all back even if the loss throws", () => {
  const { net, x } = scene([2, 3], tanh, 5);
  const before = JSON.stringify(net);
  expect(() => numericalGradient(net, x, [1], mse)).toThrow("t has 1");
  expect(JSON.stringify(net)).toBe(before);
});

test("the loss of a data set is the mean over its samples", () => {
  const net: Network = [{ W: [[1]], b: [0], act: leakyRelu() }];
  const data = [
    { x: [1], t: [0] },
    { x: [2], t: [5] },
  ];
  expect(datasetLoss(net, data)).toBe(5);
  expect(() => datasetLoss(net, [])).toThrow("data is empty");
});

test("a wrong slope is found in the layer that has it", () => {
  const { net, x, t } = scene([2, 3, 4, 3], tanh, 6);
  net[0].act = { f: tanh.f, df: (z) => 1.5 * tanh.df(z) };
  const { maxRelError, worst } = gradCheck(net, x, t, mse);
  // |1.5 g − g| / (|1.5 g| + |g|) is a fifth.
  expect(maxRelError).toBeCloseTo(0.2, 5);
  expect(worst.layer).toBe(0);
});

test("a slope that is not a number counts as the worst", () => {
  const { net, x, t } = scene([2, 3, 3], tanh, 7);
  net[0].act = { f: tanh.f, df: () => Number.NaN };
  const { maxRelError, worst } = gradCheck(net, x, t, mse);
  expect(maxRelError).toBeNaN();
  expect(worst).toEqual({ layer: 0, i: 0, j: 0 });
});
