import { tell } from "@handmade/figures/words.ts";
import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import Rates from "./figure.svelte";
import { endOf, lossesIn, pointsOf, rates, tellRun } from "./rates.ts";

describe("without JavaScript", () => {
  const { body } = render(Rates, { props: {} });

  test("the caption says how the run in the middle went", () => {
    expect(body).toMatch(
      /With a rate of 0\.3 the loss falls from 0\.\d+ to 0\.0/,
    );
  });

  test("the table has a row for each rate, from creeping to broken", () => {
    expect(rates).toHaveLength(5);
    expect(body).toContain("creeps");
    expect(body).toContain("none since update");
  });

  test("the functions are the library's and say so", () => {
    expect(body).toContain("borrowed: digitNetwork, train");
  });
});

test.each([
  [[0.1, 0.08, Number.NaN], "broke"],
  [[0.1, 0.2, 0.3], "jumps"],
  [[0.1, 0.09, 0.089], "creeps"],
  [[0.1, 0.01, 0.001, 0.001], "learns"],
] as const)("losses of %j: it %s", (losses, word) => {
  expect(endOf(losses)).toBe(word);
});

test("a run that broke is told with its update", () => {
  expect(tellRun(10, [0.1, Number.NaN], tell)).toBe(
    "With a rate of 10 the loss starts at 0.1, and at update 2 it is no number any more.",
  );
});

test("twenty-five updates are three points, at the pictures seen", () => {
  const losses = Array.from({ length: 25 }, (_, k) => k);
  expect(pointsOf(losses)).toEqual([
    [100, 4.5],
    [200, 14.5],
    [250, 22],
  ]);
});

test("whatever a program tells, there are only numbers in it", () => {
  expect(lossesIn("none")).toEqual([]);
  expect(lossesIn([1, "2"])).toEqual([1, Number.NaN]);
});
