import { accuracyOf, loadEngine } from "@handmade/engine";
import { accuracy, identity, type Network, relu } from "@handmade/nn";
import { expect, test } from "vitest";
import { someNetwork, someSamples } from "./samples.ts";

const engine = await loadEngine("relaxed");

test("as many are right as nn counts, in full hundreds or not", () => {
  const net = someNetwork([9, 7, 4], relu);
  const samples = someSamples(257, 9, 4);
  const data = samples.map(({ x }, s) => ({ x, label: s % 4 }));
  const found = accuracyOf(engine, net, data);
  expect(found).toBeGreaterThan(0.1);
  expect(found).toBe(accuracy(net, data));
});

test("scores that float32 cannot tell apart are counted as nn does", () => {
  const W = [[1], [1 + 1e-12], [1 - 1e-12]];
  const net: Network = [{ W, b: [0, 0, 0], act: identity }];
  const data = [1, 2, -1, -3].map((x) => ({ x: [x], label: x > 0 ? 1 : 2 }));
  expect(accuracyOf(engine, net, data)).toBe(1);
  expect(accuracy(net, data)).toBe(1);
});
