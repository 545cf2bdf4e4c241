import { expect, test } from "vitest";
import { difference } from "./compare.ts";
import { type Effort, measure } from "./measure.ts";
import type { Peer, Worker } from "./peers/peer.ts";
import { type Proof, pack, unpack } from "./protocol.ts";
import { markdown } from "./report.ts";
import { spreadOf } from "./spread.ts";
import { short } from "./table.ts";
import { howFar } from "./targets.ts";
import type { Workload } from "./workloads/workload.ts";

const proof = (step: number, loss: number): Proof => ({
  ...{ step, loss },
  numbers: pack(Float64Array.of(1, 2, 3)),
});

const peer = (name: string, ours = false): Peer => ({
  ...{ name, ours, precision: "float64", commands: [] },
});

/** Says its loss is `loss`, and needs `seconds` for a unit. */
const worker = (loss: number, seconds: number): Worker => ({
  version: "1",
  prove: async (steps) => steps.map((step) => proof(step, loss)),
  pass: async (units) => units * seconds,
  close() {},
});

const workers: Readonly<Record<string, Worker | string>> = {
  "engine relaxed": worker(1, 2),
  theirs: worker(1, 4),
  liar: worker(2, 1),
  nobody: "not installed",
};

const opener = async ({ name }: Peer) => workers[name]!;

const work = (...peers: Peer[]): Workload => ({
  ...{ id: "W2", title: "nothing", peers },
  tolerance: { float64: 1e-9, float32: 1e-4 },
  task: () => ({
    kind: "learning",
    start: { sizes: [], bends: [], numbers: "" },
    ...{ loss: "mse", rule: { kind: "sgd" }, lr: 1, batch: 5, pictures: 100 },
  }),
});

const effort: Effort = { rounds: 3, seconds: 1, patience: 1000 };

test("the median of an even number is between the middle two", () => {
  expect(spreadOf([4, 1, 10, 2])).toEqual({ min: 1, median: 3, max: 10 });
  expect(spreadOf([5])).toEqual({ min: 5, median: 5, max: 5 });
  expect(() => spreadOf([])).toThrow("nothing was measured");
});

test("numbers come back from their packet as they went in", () => {
  const numbers = Float64Array.of(0, -0, 1 / 3, Number.MIN_VALUE, Infinity);
  expect(unpack(pack(numbers))).toEqual(numbers);
  expect(unpack(pack(numbers.subarray(2)))).toEqual(numbers.slice(2));
});

test("the largest difference is found, and NaN is not overlooked", () => {
  const ours = [proof(1, 1), proof(10, 1)];
  expect(difference(ours, [proof(1, 1.5)])).toEqual({ largest: 0.5, step: 1 });
  const broken = [proof(1, Number.NaN), proof(10, 3)];
  expect(difference(ours, broken).largest).toBeNaN();
  const short = { ...proof(1, 1), numbers: pack(Float64Array.of(1)) };
  expect(() => difference(ours, [short])).toThrow("3 numbers against 1");
});

test("speeds are compared round by round, the absent reported", async () => {
  const peers = [peer("engine relaxed", true), peer("theirs"), peer("nobody")];
  const measured = await measure(work(...peers), true, effort, opener);
  const { results, ratios } = measured;
  expect(results.map((one) => one.samplesPerSecond?.median)).toEqual([
    2.5,
    1.25,
    undefined,
  ]);
  expect(results[1]!.difference).toEqual({ largest: 0, step: 100 });
  expect(results[2]).toMatchObject({ peer: "nobody", absent: "not installed" });
  expect(ratios).toEqual([
    {
      ...{ workload: "W2", of: "engine relaxed", to: "theirs" },
      ...{ min: 2, median: 2, max: 2 },
    },
  ]);
  const text = markdown({ kilobytes: 8, results, ratios });
  expect(text).toContain("| nobody | not installed | W2 |");
  expect(text).toContain(
    "| W2 against the best peer (theirs) | 2.5 | 4 | " +
      "**2.00** (2.00 – 2.00) | **misses must**: 80 % of it |",
  );
});

test("who is slow is spared the hundredth update", async () => {
  const peers = work(peer("engine relaxed", true), peer("theirs"));
  const hasty = { ...effort, patience: 300 };
  const { results } = await measure(peers, true, hasty, opener);
  expect(results[1]!.difference).toEqual({ largest: 0, step: 10 });
});

test("a peer with other numbers is not timed", async () => {
  const peers = work(peer("theirs"), peer("liar"));
  await expect(measure(peers, true, effort, opener)).rejects.toThrow(
    "W2: liar differs from theirs by 1",
  );
});

test("how far a target is, both ways round", () => {
  const row = { what: "", must: 2, moonshot: 4, unit: "×" } as const;
  const at = (median: number) => ({ min: 0, median, max: 9 });
  expect(howFar({ ...row, reached: at(4) })).toBe("**moonshot reached**");
  expect(howFar({ ...row, reached: at(3) })).toContain("75 % of moonshot");
  expect(howFar({ ...row, reached: at(1.99) })).toContain("misses must");
  expect(howFar({ ...row, reached: "absent" })).toBe("not measured");
  const size = { ...row, must: 20, moonshot: 10, unit: "kB" } as const;
  expect(howFar({ ...size, reached: at(8) })).toBe("**moonshot reached**");
  expect(howFar({ ...size, reached: at(16) })).toContain("62 % of moonshot");
});

test("numbers are told with three digits", () => {
  expect([0, 0.01234, 9.87, 1234.5].map(short)).toEqual([
    "0.00",
    "0.0123",
    "9.87",
    "1,230",
  ]);
});
