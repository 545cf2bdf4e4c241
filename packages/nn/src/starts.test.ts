import { expect, test } from "vitest";
import { leakyRelu } from "./activations.ts";
import { normalWeights } from "./first-weights.ts";
import { identity } from "./more-activations.ts";
import { makeNetwork } from "./network.ts";
import { normal, randomFrom } from "./random.ts";
import { activationSpread, heInit } from "./starts.ts";

test("1, 7, −1 and −7 spread by 5 around 0", () => {
  const net = [{ W: [[1], [7]], b: [0, 0], act: identity }];
  expect(activationSpread(net, [{ x: [1] }, { x: [-1] }])).toEqual([5]);
});

test("a layer that always says the same does not spread", () => {
  const net = [{ W: [[0]], b: [4], act: identity }];
  expect(activationSpread(net, [{ x: [1] }, { x: [-1] }])).toEqual([0]);
});

test("without data there is no spread", () => {
  expect(() => activationSpread([], [])).toThrow("data");
});

/** The smallest and largest spread of ten layers of 100. */
function ends(init = heInit): [number, number] {
  const rng = randomFrom(4);
  const sizes = new Array<number>(11).fill(100);
  const net = makeNetwork(sizes, leakyRelu(0.1), rng, init);
  const data = Array.from({ length: 30 }, () => ({
    x: Array.from({ length: 100 }, () => normal(rng)),
  }));
  const spreads = activationSpread(net, data);
  return [Math.min(...spreads), Math.max(...spreads)];
}

test("under He's start ten layers keep a signal within a factor of 2", () => {
  const [low, high] = ends();
  expect(high / low).toBeLessThan(2);
});

test("half of it, and ten layers lose it", () => {
  const half = (nIn: number, nOut: number, rng: () => number) =>
    normalWeights(nIn, nOut, Math.sqrt(2 / nIn) / 2, rng);
  const [low, high] = ends(half);
  // Each layer halves it: nine times, 512.
  expect(high / low).toBeGreaterThan(256);
});
