import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Report } from "./report.ts";
import { merged, readKept, resultsText, withQuote } from "./results.ts";

const read = (path: string) =>
  readFileSync(new URL(path, import.meta.url), "utf8");

test("RESULTS.md is what results.json says", () => {
  expect(read("RESULTS.md")).toBe(resultsText(readKept()));
});

test("the README quotes what was measured, and nothing else", () => {
  const readme = read("../README.md");
  expect(withQuote(readme, readKept())).toBe(readme);
});

test("a workload measured again takes the place of its old self", () => {
  const result = (workload: string, peer: string) => ({
    ...{ workload, peer, ours: false, version: "1" },
    ...{ samplesPerSecond: null, difference: null },
  });
  const report = (...results: Report["results"]): Report => ({
    ...{ machine: "here", results, ratios: [] },
  });
  const none = {
    ...{ machine: "", kilobytes: 1, to98: null },
    ...{ measured: [], results: [], ratios: [] },
  };
  const first = merged(none, report(result("W2", "a"), result("W1", "a")), {
    date: "1",
    load: 1,
  });
  const second = merged(first, report(result("W1", "b")), {
    date: "2",
    load: 2,
  });
  expect(second.results.map((one) => one.workload + one.peer)).toEqual([
    "W1b",
    "W2a",
  ]);
  expect(second.measured).toEqual([
    { workload: "W1", date: "2", load: 2 },
    { workload: "W2", date: "1", load: 1 },
  ]);
  const elsewhere = { ...report(result("W3", "a")), machine: "there" };
  expect(
    merged(second, elsewhere, { date: "3", load: 1 }).results,
  ).toHaveLength(1);
});
