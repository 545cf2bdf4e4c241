import { expect, test } from "vitest";
import { type Listed, standing, stateOf } from "./standing.ts";

const listed: Listed[] = [
  { id: "RA1", title: "Dot product", exports: ["dot"] },
  { id: "1.1", title: "One neuron", exports: ["neuron"] },
  { id: "1.3", title: "A layer", exports: ["preActivation"] },
];
const record = (id: string, passed: boolean, studied = false) => ({
  id,
  passed,
  studied,
  updated: 0,
});

test("an exercise is open, begun, read up or passed", () => {
  const progress = [
    record("RA1", true, true),
    record("1.1", false),
    record("1.3", false, true),
  ];
  const states = ["RA1", "1.1", "1.3", "2.1"].map((id) =>
    stateOf(id, progress),
  );
  expect(states).toEqual(["passed", "begun", "studied", "open"]);
});

test("somebody new is told nothing", () => {
  expect(standing(listed, [])).toBe(undefined);
});

test("what was skipped on the way is borrowed", () => {
  expect(standing(listed, [record("1.1", true), record("1.3", false)])).toBe(
    "You have passed 1 of 3 exercises. Borrowed from the library so far: `dot`.",
  );
});

test("who skipped nothing borrows nothing", () => {
  const progress = [record("RA1", true), record("1.1", true)];
  expect(standing(listed, progress)).toContain("runs on your own code");
});

test("many names are counted, not listed", () => {
  const many = Array.from({ length: 12 }, (_, k) => ({
    id: `x${k}`,
    title: "",
    exports: [`f${k}`],
  }));
  expect(standing(many, [record("x11", false)])).toContain("`f7` and 3 more.");
});
