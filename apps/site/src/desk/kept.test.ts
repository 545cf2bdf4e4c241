import { forward } from "@handmade/nn";
import { expect, test } from "vitest";
import { keptNetwork, networkFrom } from "./kept.ts";

test("where nothing can be stored, nothing is kept", async () => {
  expect(await keptNetwork()).toBe(undefined);
});

test("a kept network answers, with activations by name", () => {
  const layers = [{ W: [[2, -1]], b: [-5], activation: "leakyRelu(0.5)" }];
  const net = networkFrom({ layers });
  // 2 · 1 − 1 · 1 − 5 = −4, of which half passes.
  expect(forward(net, [1, 1])).toEqual([-2]);
  net[0]!.W[0]![0] = 7;
  expect(layers[0]!.W).toEqual([[2, -1]]);
});
