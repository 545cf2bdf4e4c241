import * as nn from "@handmade/nn";
import { describe, expect, test } from "vitest";
import { bends, inputs, losses } from "./choices.ts";
import { inputsAt } from "./ground.ts";

const has = (value: unknown, ...methods: string[]) =>
  methods.every(
    (one) => typeof (value as Record<string, unknown>)[one] === "function",
  );

/** What the library exports, its families with their usual parameter. */
const things = Object.entries({
  ...nn,
  leakyRelu: nn.leakyRelu(),
  elu: nn.elu(),
  huber: nn.huber(),
});

test("every activation of the library that has a name can be chosen", () => {
  const named = things.filter(
    ([, value]) => has(value, "f", "df") && "name" in value,
  );
  expect(Object.keys(bends).sort()).toEqual(named.map(([key]) => key).sort());
  for (const [key, { act }] of Object.entries(bends))
    expect(nn.activationNamed(act.name).f(-0.7), key).toBe(act.f(-0.7));
});

test("every loss of the library can be chosen, but for KL divergence", () => {
  const theirs = things.filter(([, value]) => has(value, "value", "grad"));
  const names: Record<string, string> = {
    softmaxCrossEntropy: "cross-entropy",
  };
  expect(theirs.map(([key]) => names[key] ?? key).sort()).toEqual(
    [...Object.keys(losses), "klDivergence"].sort(),
  );
});

describe.each(Object.entries(losses))("%s", (_, { loss, wants, needs }) => {
  const [own, others] = wants;
  const wanted = [own, others];

  test("is smaller for the wanted outputs than for their opposite", () => {
    const [right, wrong] = [wanted, wanted.toReversed()].map((y) =>
      loss.value(y, wanted),
    );
    expect(right).toBeLessThan(wrong!);
  });

  test("says which output layer it needs", () => {
    expect(needs).toContain("The output layer does not bend");
  });
});

test("inputs are what they are called", () => {
  const [x, y] = [0.5, -2];
  const all = Object.keys(inputs) as (keyof typeof inputs)[];
  expect(inputsAt(all, [x, y])).toEqual([
    ...[0.5, -2, 0.25, 4, -1],
    ...[Math.sin(0.5), Math.sin(-2)],
  ]);
});
