import { expect, test } from "vitest";
import { largestDifference } from "./compare.ts";
import { measure } from "./measure.ts";
import type { Peer, Standing, Worker } from "./peers/peer.ts";
import { markdown } from "./report.ts";
import { spreadOf } from "./spread.ts";
import type { Workload } from "./workloads/workload.ts";

const standing = (loss: number): Standing => ({
  step: 1,
  loss,
  weights: [{ W: [[1, 2]], b: [3] }],
});

/** A peer that says its loss is `loss` and needs `seconds` a pass. */
function peer(name: string, loss: number, seconds: number): Peer {
  const worker: Worker = {
    standings: async () => [standing(loss)],
    pass: async () => seconds,
    close: async () => {},
  };
  return {
    name,
    precision: "float64",
    open: async () => ({ kind: "opened", version: "1", worker }),
  };
}

const nobody: Peer = {
  name: "nobody",
  precision: "float64",
  open: async () => ({ kind: "absent", why: "not installed" }),
};

const work = (...peers: Peer[]): Workload => ({
  id: "W0",
  title: "nothing",
  peers,
  tolerance: { float64: 1e-9, float32: 1e-4 },
  task: () => ({
    start: [],
    activation: "leaky-relu-0.1",
    loss: "cross-entropy",
    lr: 1,
    batch: 1,
    pictures: 100,
  }),
});

test("the median of an even number is between the middle two", () => {
  expect(spreadOf([4, 1, 10, 2])).toEqual({ min: 1, median: 3, max: 10 });
  expect(spreadOf([5])).toEqual({ min: 5, median: 5, max: 5 });
  expect(() => spreadOf([])).toThrow("nothing was measured");
});

test("the largest difference is found, and NaN is not overlooked", () => {
  expect(largestDifference([standing(1)], [standing(1.5)])).toBe(0.5);
  expect(largestDifference([standing(1)], [standing(Number.NaN)])).toBeNaN();
  expect(() => largestDifference([standing(1)], [])).toThrow("5 numbers");
});

test("speeds are compared round by round, the absent reported", async () => {
  const peers = [peer("ours", 1, 2), peer("theirs", 1, 4), nobody];
  const options = { quick: true, rounds: 3 };
  const { results, ratios } = await measure(work(...peers), options);
  expect(results.map((one) => one.samplesPerSecond?.median)).toEqual([
    50,
    25,
    undefined,
  ]);
  expect(results[2]).toMatchObject({ peer: "nobody", absent: "not installed" });
  expect(ratios).toHaveLength(1);
  expect(ratios[0]).toMatchObject({ of: "ours", to: "theirs", median: 2 });
  const text = markdown({ machine: "here", results, ratios });
  expect(text).toContain("| W0 | nobody |  | absent: not installed |");
  expect(text).toContain("| W0 | ours / theirs | **2.00** (2.00 – 2.00) |");
});

test("a peer with other numbers is not timed", async () => {
  const peers = work(peer("ours", 1, 1), peer("theirs", 2, 1));
  const timed = measure(peers, { quick: true, rounds: 1 });
  await expect(timed).rejects.toThrow("theirs differs from ours by 1");
});
