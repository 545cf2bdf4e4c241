import {
  type Activation,
  forward,
  identity,
  type Loss,
  leakyRelu,
  mse,
  randomFrom,
  relu,
  sigmoid,
  softmaxCrossEntropy,
  tanh,
  trainSteps,
} from "@handmade/nn";
import { describe, expect, test } from "vitest";
import type { Engine } from "../src/index.ts";
import { farthest, ROUNDING, someNetwork, someSamples } from "./samples.ts";

/** Sizes around every lane edge and block edge, and real work. */
const SIZES = [
  [1, 1],
  [3, 2, 1],
  [4, 5, 3],
  [5, 8, 7],
  [7, 4, 16, 9],
  [17, 15, 13, 31],
  [9, 33, 20],
  [6, 64, 17, 2],
  [784, 16, 19, 10],
];

const ACTIVATIONS: Activation[] = [
  identity,
  leakyRelu(0.1),
  leakyRelu(0),
  relu,
  sigmoid,
  tanh,
];

const LOSSES: [string, Loss][] = [
  ["mse", mse],
  ["softmaxCrossEntropy", softmaxCrossEntropy],
];

const SAMPLES = 11;

/**
 * How far an answer may be from nn's. A sum of n products near 1 in size
 * together is off by at most n + 1 roundings, a bend by 4 more; the next
 * layer carries that on, enlarged by at most Σ|w|, about √n of it, for
 * weights of deviation 1/√n. In practice errors cancel like √n, which
 * leaves the bound below wide by a factor of some 20.
 */
function tolerance(sizes: number[]): number {
  const [inputs] = sizes;
  const sums = 8 * Math.sqrt(inputs!) + 40;
  return sizes.length * sums * ROUNDING;
}

/** The contract of a build: call it once with each. */
export function describeEngine(name: string, engine: Engine): void {
  describe(`${name}: answers agree with nn's`, () => {
    for (const sizes of SIZES)
      for (const act of ACTIVATIONS)
        test(`${sizes.join("-")} ${act.name}, one and eleven at a time`, () => {
          const net = someNetwork(sizes, act);
          const data = someSamples(SAMPLES, sizes[0]!, sizes.at(-1)!);
          const predictor = engine.predictor(net, SAMPLES);
          const wanted = data.map(({ x }) => forward(net, x));
          const near = tolerance(sizes);
          data.forEach(({ x }, s) => {
            expectNear(predictor.forward(x), wanted[s]!, near);
          });
          predictor.input.set(data.flatMap(({ x }) => x));
          predictor.run();
          wanted.forEach((y, s) => {
            expectNear(predictor.outputs[s]!, y, near);
          });
        });
  });

  describe(`${name}: training agrees with nn's`, () => {
    for (const [lossName, loss] of LOSSES)
      for (const batch of [1, 4])
        for (const zeros of ["skip", "multiply"] as const)
          test(`${lossName}, batch ${batch}, zeros: ${zeros}`, () => {
            for (const sizes of SIZES) {
              // A smooth bend: a corner met from two sides is no rounding.
              const net = someNetwork(sizes, tanh);
              const data = someSamples(SAMPLES, sizes[0]!, sizes.at(-1)!);
              const settings = { epochs: 2, batch, lr: 0.03, loss, zeros };
              const trainer = engine.trainer(net, data, {
                ...settings,
                rng: randomFrom(5),
              });
              const theirs = trainSteps(net, data, {
                ...settings,
                rng: randomFrom(5),
              });
              for (const { step, epoch, rng, loss } of theirs) {
                const ours = trainer.advance(1)!;
                expect(ours).toMatchObject({ step, epoch, rng, updates: 1 });
                const near = tolerance(sizes) * (1 + step);
                expect(Math.abs(ours.loss - loss)).toBeLessThan(20 * near);
                expect(farthest(trainer.network(), net)).toBeLessThan(near);
              }
              expect(trainer.advance()).toBeUndefined();
            }
          });
  });
}

function expectNear(
  actual: ArrayLike<number>,
  wanted: ArrayLike<number>,
  near: number,
): void {
  expect(actual.length).toBe(wanted.length);
  for (let i = 0; i < wanted.length; i++)
    expect(Math.abs(actual[i]! - wanted[i]!)).toBeLessThan(near);
}
