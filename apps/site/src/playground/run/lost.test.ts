import { identity, type Layer, mse, relu } from "@handmade/nn";
import { describe, expect, test } from "vitest";
import type { BendName } from "./choices.ts";
import { lostAmong, lostAt, lostIn, lostWeights } from "./lost.ts";
import { Run } from "./run.ts";
import { defaults } from "./settings.ts";

const layer = (w: number, b = 0, act = identity): Layer => ({
  W: [[w]],
  b: [b],
  act,
});
const sample = [{ x: [1], t: [0] }];

describe("the first number that is none is found", () => {
  test("in a weighted sum", () => {
    const net = [layer(1e200, 0, relu), layer(1e200)];
    expect(lostIn(net, sample, mse)).toEqual({
      layer: 2,
      what: "sum",
      value: Number.POSITIVE_INFINITY,
    });
  });

  test("in an activation", () => {
    const odd = { f: () => Number.NaN, df: () => 1 };
    expect(lostIn([layer(1, 0, odd), layer(1)], sample, mse)).toEqual({
      layer: 1,
      what: "activation",
      value: Number.NaN,
    });
  });

  test("in the loss", () => {
    // 1e200 squared is more than a number can hold.
    expect(lostIn([layer(1), layer(1e200)], sample, mse)).toEqual({
      layer: 2,
      what: "loss",
      value: Number.POSITIVE_INFINITY,
    });
  });

  test("in a gradient, of the layer where it comes up first", () => {
    // Loss 1e300; its slope, 2e150, times 1e200 is too large.
    const net = [layer(1e-50), layer(1e200)];
    expect(lostIn(net, sample, mse)).toEqual({
      layer: 1,
      what: "gradient",
      value: Number.POSITIVE_INFINITY,
    });
  });

  test("in what an update left", () => {
    expect(lostWeights([layer(1), layer(1, Number.NEGATIVE_INFINITY)])).toEqual(
      {
        layer: 2,
        what: "update",
        value: Number.NEGATIVE_INFINITY,
      },
    );
  });

  test("nowhere if all is well", () => {
    expect(lostIn([layer(1)], sample, mse)).toBeUndefined();
    expect(lostWeights([layer(1)])).toBeUndefined();
    expect(lostAmong([{ dW: [[1]], db: [0] }])).toBeUndefined();
  });
});

test("the sentence names the step, the layer and the operation", () => {
  const place = { layer: 1, what: "sum", value: -Infinity } as const;
  expect(lostAt(12, 3, place).text).toBe(
    "Update 12: the weighted sum of hidden layer 1 is −Infinity. Numbers that grow from step to step end like this. Rewind and try a smaller learning rate.",
  );
  expect(lostAt(12, 1, place).text).toContain("of the output layer");
});

const wild: BendName[] = ["relu", "identity", "gelu", "leakyRelu"];

test.each(wild)("a rate of 1000 with %s is told", (bend) => {
  const run = new Run({ ...defaults, rate: 1000, bend, loss: "mse" });
  run.advance({ updates: 2000 });
  const { lost, step, learned } = run.frame({ neurons: 2, answers: 2 });
  expect(lost).toMatchObject({ step, text: expect.stringContaining("Update") });
  expect(learned.share).toBeLessThanOrEqual(1);
  run.advance({ updates: 5 });
  expect(run.frame({ neurons: 2, answers: 2 }).step).toBe(step);
  run.rewind();
  expect(run.frame({ neurons: 2, answers: 2 }).lost).toBeUndefined();
});
