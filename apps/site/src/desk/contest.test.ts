import { expect, test } from "vitest";
import { ratioOf, tellRace, tellRatio } from "./contest.ts";

const at = (phase: string, pictures: number, rate?: number) => ({
  ...{ phase, pictures, rate },
});

test("nothing is said before there is something to compare", () => {
  expect(ratioOf(at("running", 0), at("running", 100, 5000))).toBe(undefined);
  expect(tellRace(at("running", 0), at("running", 100, 5000))).toBe("");
});

test("the engine's end is told with its time, then both with the ratio", () => {
  const engine = at("finished", 50_000, 400_000);
  expect(tellRace(at("running", 400, 5000), engine)).toBe(
    "The engine has finished: 50,000 pictures in 0.13 seconds.",
  );
  expect(tellRace(at("finished", 50_000, 5000), engine)).toBe(
    "Both have finished; the engine was 80 times as fast.",
  );
});

test("a ratio below ten keeps a decimal", () => {
  expect(tellRatio(1.44)).toBe("1.4 times as fast");
  expect(tellRatio(1234.4)).toBe("1,234 times as fast");
});

test("an engine that broke is said", () => {
  expect(tellRace(at("running", 1, 1), at("broke", 0))).toBe(
    "The engine has stopped by itself.",
  );
});
