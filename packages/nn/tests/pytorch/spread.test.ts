import { expect, test } from "vitest";
import { leakyRelu } from "../../src/activations.ts";
import { applyScaler, fitScaler } from "../../src/scaling.ts";
import { activationSpread } from "../../src/starts.ts";
import { ROUNDED } from "../tolerance.ts";
import values from "./spread.json" with { type: "json" };

/** The largest distance between two lists. */
const apart = (a: number[], b: number[]) =>
  Math.max(...a.map((v, i) => Math.abs(v - b[i])));

test("a signal spreads as far as PyTorch says, layer by layer", () => {
  const { layers, data, spreads } = values.spread;
  const act = leakyRelu(0.1);
  const found = activationSpread(
    layers.map((layer) => ({ ...layer, act })),
    data.map((x) => ({ x })),
  );
  expect(found).toHaveLength(spreads.length);
  expect(apart(found, spreads)).toBeLessThan(ROUNDED);
});

test("train's mean and deviation are PyTorch's, and so is the test scaled by them", () => {
  const { train, test: others, mean, std, scaled } = values.scaling;
  const scaler = fitScaler(train.map((x) => ({ x })));
  expect(apart(scaler.mean, mean)).toBeLessThan(ROUNDED);
  expect(apart(scaler.std, std)).toBeLessThan(ROUNDED);
  others.forEach((x, k) => {
    const found = applyScaler(scaler, x);
    expect(apart(found, scaled[k])).toBeLessThan(ROUNDED);
  });
});
