import { activationNamed } from "@handmade/nn";
import { describe, expect, test } from "vitest";
import { bendNamed } from "./bends.ts";

const names = [
  "identity",
  "leakyRelu(0.1)",
  "relu",
  "sigmoid",
  "tanh",
  "arctan",
  "elu(1.5)",
  "softplus",
  "gelu",
  "silu",
  "step",
];

describe.each(names)("%s as an expression", (name) => {
  const { javascript, numpy, pytorch } = bendNamed(name);

  test.each([-40, -2.5, -0.3, 0, 0.7, 3, 40])("is the library's at %d", (z) => {
    const value = new Function("z", `return ${javascript};`)(z);
    expect(value).toBeCloseTo(activationNamed(name).f(z), 12);
  });

  test("speaks Python, too", () => {
    expect(`${numpy} ${pytorch}`).toContain("z");
  });
});

test("an activation nobody knows is refused", () => {
  expect(() => bendNamed("toString")).toThrow(
    "no activation is named toString; there are identity,",
  );
  expect(() => bendNamed(undefined)).toThrow("named undefined");
});
