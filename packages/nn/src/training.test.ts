import { describe, expect, test } from "vitest";
import { leakyRelu } from "./activations.ts";
import { backward } from "./backward.ts";
import { mse } from "./losses.ts";
import { forward, forwardTrace, makeNetwork } from "./network.ts";
import { datasetLoss } from "./numerical.ts";
import { normal, randomFrom } from "./random.ts";
import { tanh } from "./shelf.ts";
import { load, save } from "./storage.ts";
import {
  type Step,
  sgdStep,
  train,
  trainStep,
  trainSteps,
} from "./training.ts";
import type { Network, Sample } from "./types.ts";

const small = (seed = 1) =>
  makeNetwork([2, 3, 2], tanh, randomFrom(seed));

function samples(count: number): Sample[] {
  const rng = randomFrom(count);
  return Array.from({ length: count }, () => ({
    x: [normal(rng), normal(rng)],
    t: [normal(rng), normal(rng)],
  }));
}

test("a step goes lr times the slope, downhill, in place", () => {
  const net: Network = [{ W: [[1, 2]], b: [3], act: tanh }];
  const [{ W, b }] = net;
  sgdStep(net, [{ dW: [[10, -10]], db: [1] }], 0.5);
  expect(W).toEqual([[-4, 7]]);
  expect(b).toEqual([2.5]);
});

test("gradients of another shape are refused", () => {
  const net = small();
  expect(() => sgdStep(net, [], 1)).toThrow(
    "net has 2 layers but grads",
  );
  const grads = [{ dW: [[1]], db: [1] }];
  const one: Network = [{ W: [[1, 2]], b: [3], act: tanh }];
  expect(() => sgdStep(one, grads, 1)).toThrow(
    "2 numbers but its gradient",
  );
});

test("a training step returns the loss from before and lowers it", () => {
  for (let seed = 1; seed <= 50; seed++) {
    const net = small(seed);
    const [{ x, t }] = samples(seed);
    const before = mse.value(forward(net, x), t);
    expect(trainStep(net, x, t, mse, 1e-3)).toBe(before);
    expect(mse.value(forward(net, x), t)).toBeLessThan(before);
  }
});

test("a batch's step is the mean of its samples' steps", () => {
  const data = samples(3);
  const net = small();
  const wanted = net.map(({ W, b }, l) => {
    const grads = data.map(
      ({ x, t }) => backward(net, forwardTrace(net, x), t, mse)[l],
    );
    const mean = (of: (k: number) => number) =>
      (of(0) + of(1) + of(2)) / 3;
    return {
      W: W.map((row, i) =>
        row.map((w, j) => w - 0.1 * mean((k) => grads[k].dW[i][j])),
      ),
      b: b.map((v, i) => v - 0.1 * mean((k) => grads[k].db[i])),
    };
  });
  const loss = datasetLoss(net, data);
  const steps: Step[] = [];
  const rng = randomFrom(1);
  const onStep = (step: Step) => steps.push(step);
  train(net, data, { epochs: 1, batch: 3, lr: 0.1, rng, onStep });
  net.forEach(({ W, b }, l) => {
    const found = [...W.flat(), ...b];
    // A handful of roundings of numbers below 4.
    [...wanted[l].W.flat(), ...wanted[l].b].forEach((value, k) => {
      expect(Math.abs(found[k] - value)).toBeLessThan(1e-14);
    });
  });
  expect(steps).toHaveLength(1);
  expect(Math.abs(steps[0].loss - loss)).toBeLessThan(1e-14);
});

test("every epoch sees every sample once, in a fresh order", () => {
  const data = samples(7);
  const seen: number[] = [];
  const watched: Sample[] = data.map(({ x, t }, k) => ({
    x,
    get t() {
      seen.push(k);
      return t;
    },
  }));
  const rng = randomFrom(1);
  const settings = { epochs: 3, batch: 1, lr: 0.01, rng };
  for (const { epoch, step } of trainSteps(
    small(),
    watched,
    settings,
  )) {
    expect(step).toBe(seen.length);
    expect(epoch).toBe(Math.ceil(step / 7));
  }
  const epochs = [0, 7, 14].map((k) => seen.slice(k, k + 7));
  for (const order of epochs)
    expect(order.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(new Set(epochs.map(String)).size).toBe(3);
});

test("the same seed trains the same network to the last bit", () => {
  const run = () => {
    const rng = randomFrom(3);
    const net = makeNetwork([2, 4, 2], leakyRelu(), rng);
    train(net, samples(20), { epochs: 2, batch: 3, lr: 0.1, rng });
    return save(net);
  };
  expect(run()).toBe(run());
});

describe.each([1, 3])("with batches of %i", (batch) => {
  const data = samples(8);
  const settings = (seed: number) => ({
    epochs: 3,
    batch,
    lr: 0.1,
    rng: randomFrom(seed),
  });
  const whole = small();
  const all = [...trainSteps(whole, data, settings(1))];

  test("training continues bit for bit from any step", () => {
    for (const stop of all) {
      const net = small();
      for (const { step } of trainSteps(net, data, settings(1)))
        if (step === stop.step) break;
      // Through text, as a checkpoint would; other random numbers are
      // taken to where the first ones were.
      const kept = JSON.parse(JSON.stringify({ stop, net: save(net) }));
      const again = load(kept.net);
      const rest = [
        ...trainSteps(again, data, settings(99), kept.stop),
      ];
      expect(rest).toEqual(all.slice(stop.step));
      expect(save(again)).toBe(save(whole));
    }
  });

  test("a place that is not in the run is refused", () => {
    const from = { ...all[2], epoch: 3 };
    const steps = trainSteps(small(), data, settings(1), from);
    expect(() => steps.next()).toThrow("step 3 is not in epoch 3");
    const rng = () => 0.5;
    const other = trainSteps(
      small(),
      data,
      { ...settings(1), rng },
      from,
    );
    expect(() => other.next()).toThrow("rng must be randomFrom(seed)");
  });
});

test("settings that cannot be meant are refused", () => {
  const rng = randomFrom(1);
  const good = { epochs: 1, batch: 1, lr: 0.1, rng };
  const run = (change: object, data = samples(2)) =>
    train(small(), data, { ...good, ...change });
  expect(() => run({ batch: 0 })).toThrow(
    "batch is 0; it must be a whole",
  );
  expect(() => run({ batch: 1.5 })).toThrow("batch is 1.5");
  expect(() => run({ epochs: -1 })).toThrow("epochs is -1");
  expect(() => run({ lr: Number.NaN })).toThrow("lr is NaN");
  expect(() => run({}, [])).toThrow("data is empty");
});

test("exclusive or is learned by most seeds", () => {
  const data: Sample[] = [
    { x: [0, 0], t: [1, 0] },
    { x: [0, 1], t: [0, 1] },
    { x: [1, 0], t: [0, 1] },
    { x: [1, 1], t: [1, 0] },
  ];
  const learned = [1, 2, 3].filter((seed) => {
    const rng = randomFrom(seed);
    const net = makeNetwork([2, 8, 2], tanh, rng);
    train(net, data, { epochs: 500, batch: 1, lr: 0.1, rng });
    return data.every(({ x, t }) => {
      const [a, b] = forward(net, x);
      return a > b === t[0] > t[1];
    });
  });
  expect(learned.length).toBeGreaterThanOrEqual(2);
});
