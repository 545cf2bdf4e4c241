import {
  type Activation,
  forward,
  hinge,
  type Loss,
  randomFrom,
  type Sample,
  tanh,
  trainSteps,
} from "@handmade/nn";
import { describe, expect, test } from "vitest";
import type { Engine, Optimizer } from "../src/index.ts";
import { farthest, ROUNDING, someNetwork, someSamples } from "./samples.ts";
import { ACTIVATIONS, LOSSES } from "./words.ts";

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
];
const LARGE = [784, 16, 19, 10];

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
    for (const sizes of [...SIZES, LARGE])
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
    // Momentum of 0 is SGD, and always works on whole batches.
    const still = { kind: "momentum", momentum: 0 } as const;
    const ways = [
      { batch: 1 },
      { batch: 4 },
      { batch: 4, optimizer: still },
    ].flatMap((way) => [
      { ...way, zeros: "skip" as const },
      { ...way, zeros: "multiply" as const },
    ]);
    for (const [lossName, loss] of LOSSES) {
      test(`${lossName} of ${LARGE.join("-")}`, () => {
        for (const way of ways)
          follow(engine, { sizes: LARGE, act: tanh, epochs: 2, loss, ...way });
      });
      for (const act of ACTIVATIONS)
        test(`${act.name} under ${lossName}, batches of 1 and of 4`, () => {
          for (const sizes of SIZES)
            for (const way of ways)
              follow(engine, { sizes, act, epochs: 1, loss, ...way });
        });
    }
  });

  describe(`${name}: extreme numbers`, () => {
    test.for(ACTIVATIONS)("$name of sums too small and too large", (act) => {
      for (const sizes of SIZES) answerExtremes(engine, sizes.slice(0, 2), act);
    });

    for (const [lossName, loss] of LOSSES)
      test.for(ACTIVATIONS)(
        `NaN in $name under ${lossName} is named`,
        (act) => {
          for (const layer of [0, 1, 2]) {
            const net = someNetwork([4, 5, 3, 2], act);
            net[layer]!.b[1] = Number.NaN;
            const data = wanting(loss, someSamples(5, 4, 2));
            const settings = { epochs: 1, batch: 2, lr: 0.1, loss };
            const rng = randomFrom(1);
            const trainer = engine.trainer(net, data, { ...settings, rng });
            expect(() => trainer.advance()).toThrow(
              expect.objectContaining({
                problem: "not finite",
                layer,
                step: 1,
              }),
            );
          }
        },
      );
  });
}

interface Case {
  readonly sizes: number[];
  readonly act: Activation;
  readonly epochs: number;
  readonly loss: Loss;
  readonly batch: number;
  readonly zeros: "skip" | "multiply";
  readonly optimizer?: Optimizer;
}

/** Some epochs, compared with nn's after every update. */
function follow(engine: Engine, { sizes, act, ...rest }: Case): void {
  const net = someNetwork(sizes, act);
  const samples = someSamples(SAMPLES, sizes[0]!, sizes.at(-1)!);
  const data = wanting(rest.loss, samples);
  const settings = () => ({
    ...{ lr: 0.03, rng: randomFrom(5) },
    ...rest,
  });
  const trainer = engine.trainer(net, data, settings());
  for (const { step, epoch, rng, loss } of trainSteps(net, data, settings())) {
    const ours = trainer.advance(1)!;
    expect(ours).toMatchObject({ step, epoch, rng, updates: 1 });
    const near = tolerance(sizes) * (1 + step);
    expect(Math.abs(ours.loss - loss)).toBeLessThan(20 * near);
    expect(farthest(trainer.network(), net)).toBeLessThan(near);
  }
  expect(trainer.advance()).toBeUndefined();
}

/** The hinge wants -1 and +1 where the others want 0 and 1. */
function wanting(loss: Loss, samples: Sample[]): Sample[] {
  if (loss !== hinge) return samples;
  return samples.map(({ x, t }) => ({ x, t: t.map((ti) => 2 * ti - 1) }));
}

/** From the smallest subnormal to what sums can just hold. */
const EXTREMES = [2 ** -149, -1e-45, 1e-40, -1e-30, 1e30, -1e36, 3e36];

/**
 * One layer: its sums are off by n + 1 roundings of the sizes that went
 * in, and by half the smallest subnormal for each product. No curve of
 * ours is steeper than 1.2; its own error is five roundings.
 */
function answerExtremes(engine: Engine, sizes: number[], act: Activation) {
  const net = someNetwork(sizes, act);
  const predictor = engine.predictor(net);
  const [{ x }] = someSamples(1, sizes[0]!, 1) as [Sample];
  for (const extreme of EXTREMES) {
    const odd = x.map((xi, i) => (i % 2 ? xi : Math.fround(extreme)));
    const wanted = forward(net, odd);
    predictor.forward(odd).forEach((y, o) => {
      const { W, b } = net[0]!;
      const size = W[o]!.reduce((sum, w, i) => sum + Math.abs(w * odd[i]!), 0);
      const sum = (sizes[0]! + 1) * ROUNDING * (size + Math.abs(b[o]!));
      const curve = 5 * ROUNDING * Math.max(1, Math.abs(wanted[o]!));
      const specks = sizes[0]! * 2 ** -149;
      expect(Math.abs(y - wanted[o]!)).toBeLessThan(1.2 * sum + curve + specks);
    });
  }
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
