import {
  type OptimizerKind,
  randomFrom,
  softmaxCrossEntropy,
  trainSteps,
} from "@handmade/nn";
import { describe, expect, test } from "vitest";
import { type LossName, losses, optimizers } from "./choices.ts";
import { groundOf, sampleOf } from "./ground.ts";
import { firstNetwork } from "./learning.ts";
import { Run } from "./run.ts";
import { defaults, type Settings } from "./settings.ts";

const sides = { neurons: 3, answers: 3 };

const after = (updates: number, change: Partial<Settings> = {}) => {
  const run = new Run({ ...defaults, ...change });
  run.advance({ updates });
  return run;
};

describe("a run", () => {
  test("is the library’s own training, step by step", () => {
    const { learned, classes } = groundOf(defaults);
    const data = learned.map((point) => sampleOf(defaults, point, classes));
    const net = firstNetwork(defaults, classes);
    const { batch, rate: lr, seed } = defaults;
    const loss = softmaxCrossEntropy;
    // Its stream of orders; the number is `run.ts`'s own.
    const rng = randomFrom(300_000 + seed);
    const given = { epochs: 3, batch, lr, rng, loss };
    const steps = [...trainSteps(net, data, given)];
    const frame = after(steps.length).frame(sides);
    expect(frame.epochs).toBe(3);
    expect(frame.batchLoss).toBeCloseTo(steps.at(-1)!.loss, 10);
    // (lr / n) Σg against lr (Σg / n): 60 updates, each 1e-16 apart.
    net.forEach(({ W, b }, l) => {
      [...W, b].forEach((row, r) => {
        const { W, b } = frame.layers[l]!;
        row.forEach((value, i) => {
          expect([...W, b][r]![i]).toBeCloseTo(value, 10);
        });
      });
    });
  });

  test("that was rewound goes the same way again, to the last bit", () => {
    for (const optimizer of Object.keys(optimizers) as OptimizerKind[]) {
      const run = new Run({ ...defaults, optimizer, rate: 0.01 });
      const start = run.frame(sides);
      run.advance({ updates: 33 });
      const first = run.frame(sides);
      run.rewind();
      expect(run.frame(sides)).toEqual(start);
      run.advance({ updates: 33 });
      expect(run.frame(sides)).toEqual(first);
      expect(first).not.toEqual(start);
    }
  });

  test("does not depend on how often it is looked at", () => {
    const often = after(1);
    for (let k = 1; k < 30; k++) {
      often.frame(sides);
      often.advance({ updates: 1 });
    }
    expect(often.frame(sides)).toEqual(after(30).frame(sides));
  });

  test("with another seed is another run", () => {
    const [one, other] = [1, 2].map((seed) => after(0, { seed }).frame(sides));
    expect(one!.layers).not.toEqual(other!.layers);
  });

  test("ends an epoch where the last, smaller batch ends", () => {
    // 67 % of 100 points in batches of 20: 20, 20, 20 and 7.
    const run = after(1, { points: 100, share: 0.67, batch: 20 });
    run.advance({ epoch: true });
    expect(run.frame(sides)).toMatchObject({ step: 4, epochs: 1 });
    run.advance({ epoch: true });
    expect(run.frame(sides)).toMatchObject({ step: 8, epochs: 2 });
  });

  test("goes on with another rate and batch, without losing a point", () => {
    const run = after(3, { points: 100, share: 0.5, batch: 10 });
    run.change({ rate: 1e-3, batch: 7 });
    run.advance({ updates: 1 });
    expect(run.frame(sides)).toMatchObject({ step: 4, epochs: 37 / 50 });
    run.advance({ epoch: true });
    // 37, 44, 50.
    expect(run.frame(sides)).toMatchObject({ step: 6, epochs: 1 });
  });

  test("stops when its time is over, after an update at least", () => {
    const run = new Run(defaults);
    let now = 0;
    run.advance({ milliseconds: 5 }, () => now++);
    expect(run.frame(sides).step).toBe(5);
    run.advance({ milliseconds: 0 }, () => now);
    expect(run.frame(sides).step).toBe(6);
  });

  test("has no gradients before its first update, and then each layer’s", () => {
    const run = new Run(defaults);
    expect(run.frame(sides).gradients).toEqual([]);
    run.advance({});
    const totals = run.frame(sides).gradients.map(({ total }) => total);
    // Weights and biases of 2-4-4-2.
    expect(totals).toEqual([12, 20, 10]);
  });

  test("tells what is wrong with settings", () => {
    expect(() => new Run({ ...defaults, rate: 0, batch: 0 })).toThrow(
      "The learning rate is 0; it must be from 0.0001 to 1000. The batch is 0",
    );
    expect(() => after(1).change({ rate: 1e9, batch: 1 })).toThrow(
      "1000000000",
    );
  });
});

describe("circles are told apart", () => {
  test.each(Object.keys(losses) as LossName[])("with %s", (loss) => {
    const run = after(600, { loss, optimizer: "adam", rate: 0.03 });
    expect(run.frame(sides).fresh.share).toBeGreaterThan(0.95);
  });

  test.each([
    ["sgd", 0.3],
    ["momentum", 0.03],
    ["rmsprop", 0.01],
    ["adam", 0.01],
  ] as const)("by %s", (optimizer, rate) => {
    const run = after(600, { optimizer, rate });
    expect(run.frame(sides).fresh.share).toBeGreaterThan(0.95);
  });
});

describe("points of one’s own", () => {
  const points = Array.from({ length: 40 }, (_, k) => ({
    x: [k / 20 - 1, (k % 3) / 2],
    label: k % 3,
  }));
  const own = { points, classes: 3 };

  test("are dealt out, and learned with an output per class", () => {
    const run = new Run({ ...defaults, set: "yours", share: 0.75 }, own);
    run.advance({ epoch: true });
    const { answers, step } = run.frame(sides);
    expect([answers.length, step]).toEqual([3, 3]);
  });

  test("are asked for if there are none, or too few", () => {
    const yours = { ...defaults, set: "yours" } as const;
    expect(() => new Run(yours)).toThrow("no points of your own yet");
    const few = { ...own, points: points.slice(0, 9) };
    expect(() => new Run(yours, few)).toThrow("The table has 9 points");
  });
});
