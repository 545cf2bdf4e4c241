import { loadEngine, type Optimizer } from "@handmade/engine";
import {
  backward,
  forwardTrace,
  mse,
  type Network,
  randomFrom,
  type Sample,
  shuffle,
  tanh,
} from "@handmade/nn";
import { expect, test } from "vitest";
import { farthest, ROUNDING, someNetwork, someSamples } from "./samples.ts";

const engine = await loadEngine("strict");

/** What an optimizer does to one number; each keeps its own memory. */
type Rule = () => (value: number, slope: number) => number;

const LR = 0.01;

const rules: [Optimizer, Rule][] = [
  [
    { kind: "momentum" },
    () => {
      let speed = 0;
      return (value, slope) => {
        speed = 0.9 * speed + slope;
        return value - LR * speed;
      };
    },
  ],
  [
    { kind: "rmsprop" },
    () => {
      let mean = 0;
      return (value, slope) => {
        mean = 0.99 * mean + 0.01 * slope ** 2;
        return value - (LR * slope) / (Math.sqrt(mean) + 1e-8);
      };
    },
  ],
  [
    { kind: "adam" },
    () => {
      let [first, second, step] = [0, 0, 0];
      return (value, slope) => {
        step++;
        first = 0.9 * first + 0.1 * slope;
        second = 0.999 * second + 0.001 * slope ** 2;
        const way = first / (1 - 0.9 ** step);
        const size = Math.sqrt(second / (1 - 0.999 ** step));
        return value - (LR * way) / (size + 1e-8);
      };
    },
  ],
];

/**
 * Slopes are near 0.1 and off by some 10 roundings of 1, so 100 parts in
 * 2^24 of themselves; a step is at most lr 0.01 times ten of RMSProp's
 * first (1/sqrt(0.01)), and keeps that share. Rounding the weight adds
 * one. 100 · 0.1 + 1, doubled as in the other bounds: 22 a step.
 */
const near = (steps: number) => 22 * (steps + 1) * ROUNDING;

test.for(rules)(
  "100 steps of $0.kind are those of its formula",
  ([optimizer, rule]) => {
    const net = someNetwork([11, 6, 3], tanh);
    const data = someSamples(10, 11, 3);
    const trainer = engine.trainer(net, data, {
      ...{ epochs: 50, batch: 7, lr: LR, optimizer },
      rng: randomFrom(9),
    });
    const learn = plainly(net, rule);
    const rng = randomFrom(9);
    for (let epoch = 0; epoch < 50; epoch++) {
      const order = shuffle(data, rng);
      for (const batch of [order.slice(0, 7), order.slice(7)]) {
        learn(batch);
        const { step } = trainer.advance(1)!;
        if (step === 1 || step === 10 || step === 100)
          expect(farthest(trainer.network(), net)).toBeLessThan(near(step));
      }
    }
  },
);

/** Changes `net` in place, in float64, number by number. */
function plainly(net: Network, rule: Rule): (batch: Sample[]) => void {
  const rules = net.map(({ W, b }) => ({
    W: W.map((row) => row.map(rule)),
    b: b.map(rule),
  }));
  return (batch) => {
    const all = batch.map(({ x, t }) =>
      backward(net, forwardTrace(net, x), t, mse),
    );
    const mean = (pick: (grads: (typeof all)[number]) => number) =>
      all.reduce((sum, grads) => sum + pick(grads), 0) / batch.length;
    net.forEach(({ W, b }, l) => {
      const { W: forW, b: forB } = rules[l]!;
      for (const [o, row] of W.entries()) {
        for (const i of row.keys())
          row[i] = forW[o]![i]!(
            row[i]!,
            mean((g) => g[l]!.dW[o]![i]!),
          );
        b[o] = forB[o]!(
          b[o]!,
          mean((g) => g[l]!.db[o]!),
        );
      }
    });
  };
}
