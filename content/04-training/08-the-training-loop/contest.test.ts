import { setNames } from "@handmade/figures/points.ts";
import type { Sample } from "@handmade/nn";
import { describe, expect, test } from "vitest";
import { accuracyOf, contests, runOf } from "./contest.ts";
import {
  type Bend,
  type Numbers,
  type Settings,
  train,
} from "./driver.ts";

const seeds = Array.from({ length: 20 }, (_, k) => k + 1);

describe.each(setNames)("on the %s", (name) => {
  const contest = contests[name];
  const shares = (given = contest) =>
    seeds.map((seed) => {
      const { args } = runOf(name, seed, given);
      type Arguments = [Numbers[], Sample[], Settings, Bend];
      const trained = train(...(args as unknown as Arguments));
      return accuracyOf(name, seed, trained);
    });

  test("a right loop passes on every one of 20 seeds", () => {
    expect(Math.min(...shares())).toBeGreaterThan(contest.atLeast);
  });

  test.skipIf(name === "quadrants")(
    "a network that can only draw a straight line never does",
    () => {
      const straight = shares({ ...contest, hidden: [] });
      expect(Math.max(...straight)).toBeLessThan(contest.atLeast);
    },
  );
});
