import { expect, test } from "vitest";
import { NUDGED } from "../tests/tolerance.ts";
import { applyTo, leakyRelu, sigmoid } from "./activations.ts";
import { identity, relu, tanh } from "./shelf.ts";
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
