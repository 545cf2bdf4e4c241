import { expect, test } from "vitest";
import { NUDGED } from "../tests/tolerance.ts";
import { applyTo, leakyRelu, sigmoid } from "./activations.ts";
import { arctan, identity, silu, step } from "./more-activations.ts";
import { elu, gelu, relu, softplus, tanh } from "./shelf.ts";
import { slope } from "./slopes.ts";
import type { Activation } from "./types.ts";

const all: Activation[] = [
  leakyRelu(),
  leakyRelu(0.3),
  leakyRelu(0),
  leakyRelu(1),
  sigmoid,
  tanh,
  relu,
  identity,
  elu(),
  elu(0.3),
  arctan,
  softplus,
  gelu,
  silu,
  step,
];

test("leaky ReLU lets a tenth of −2 through, and all of 3", () => {
  expect(leakyRelu().f(-2)).toBe(-0.2);
  expect(leakyRelu().f(3)).toBe(3);
  expect(leakyRelu(0.5).f(-2)).toBe(-1);
});

test("sigmoid is a half at 0 and survives a thousand", () => {
  expect(sigmoid.f(0)).toBe(0.5);
  expect(sigmoid.f(1000)).toBe(1);
  expect(sigmoid.f(-1000)).toBe(0);
  expect(sigmoid.df(0)).toBe(0.25);
  expect(sigmoid.df(1000)).toBe(0);
  expect(sigmoid.df(-1000)).toBe(0);
});

test("sigmoid stays strictly between 0 and 1 up to 30", () => {
  for (const z of [-30, -5, 5, 30]) {
    expect(sigmoid.f(z)).toBeGreaterThan(0);
    expect(sigmoid.f(z)).toBeLessThan(1);
  }
});

test.each(all)("$name has the slope that nudging finds", (act) => {
  for (const z of [-6, -2, -0.5, 0.01, 0.3, 1, 5])
    expect(Math.abs(act.df(z) - slope(act.f, z))).toBeLessThan(NUDGED);
});

test("applying bends every number by itself, into a new list", () => {
  const z = [-1, 0, 2];
  expect(applyTo((value) => value * 10, z)).toEqual([-10, 0, 20]);
  expect(z).toEqual([-1, 0, 2]);
});

test("step says no below 0 and yes from there on", () => {
  expect([-1e-9, 0, 3].map(step.f)).toEqual([0, 1, 1]);
});

test("SiLU by hand: at log 3 the sigmoid is three quarters", () => {
  const z = Math.log(3);
  expect(silu.f(z)).toBeCloseTo((3 / 4) * z, 15);
  expect(silu.f(-z)).toBeCloseTo(-z / 4, 15);
  expect(silu.df(0)).toBe(0.5);
});

test("ELU, arctan, softplus and GELU by hand", () => {
  expect(elu(2).f(-Math.log(2))).toBeCloseTo(-1, 15);
  expect(elu().f(3)).toBe(3);
  expect(elu().df(0)).toBe(1);
  expect(arctan.f(1)).toBe(Math.PI / 4);
  expect(softplus.f(0)).toBe(Math.log(2));
  expect(softplus.f(Math.log(3))).toBeCloseTo(Math.log(4), 15);
  expect(gelu.f(0)).toBe(0);
  expect(gelu.df(0)).toBe(0.5);
  // Φ(1) = 0.84134 and Φ(−1) = 0.15866; the form with tanh is within
  // 5e-4 of them (Hendrycks & Gimpel plot the difference).
  expect(Math.abs(gelu.f(1) - 0.84134)).toBeLessThan(5e-4);
  expect(Math.abs(gelu.f(-1) + 0.15866)).toBeLessThan(5e-4);
});

test.each(all)("$name knows extreme numbers, and keeps NaN", (act) => {
  for (const z of [1e-320, 1000, 1e200, 1e308, Infinity])
    for (const signed of [z, -z]) {
      // Only a leak of 0 times infinity has no answer.
      if (act.name !== "leakyRelu(0)" || z < Infinity)
        expect(act.f(signed)).not.toBeNaN();
      expect(act.df(signed)).toBeGreaterThanOrEqual(0);
      expect(act.df(signed)).toBeLessThanOrEqual(1);
    }
  expect(act.f(Number.NaN)).toBeNaN();
});

test("small numbers keep their digits in ELU and arctan", () => {
  for (const z of [1e-20, -1e-20, 1e-310, -1e-310])
    for (const act of [elu(), arctan]) expect(act.f(z)).toBe(z);
});
