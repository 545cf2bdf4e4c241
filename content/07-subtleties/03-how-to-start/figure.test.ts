import { heInit, leakyRelu, randomFrom } from "@handmade/nn";
import { render } from "svelte/server";
import { expect, test } from "vitest";
import { deviationWord, drawnWord } from "./deviations.ts";
import { tenLayers } from "./driver.ts";
import Start from "./figure.svelte";
import { goodBand } from "./geometry.ts";
import { caption } from "./in-words.ts";
import { grid, histogram, keptOver } from "./signal.ts";
import Twins from "./Twins.svelte";
import { filmOf, frames, places, ways } from "./twins.ts";

const tables = Array.from({ length: 10 }, (_, l) =>
  heInit(60, 60, randomFrom(l + 1)),
);

test("without JavaScript the caption says the start state", () => {
  const { body } = render(Start, { props: {} });
  expect(body).toContain("Weights of heInit, times 1.");
  expect(body).toContain("The signal survives.");
  expect(body).toContain("borrowed: heInit");
});

test("half the weights, and the signal fades", () => {
  const { body } = render(Start, { props: { power: Math.log10(0.5) } });
  expect(body).toContain("The signal fades.");
});

test("a rectifier hands every factor on: ninth power at the end", () => {
  const shares = keptOver(tables, leakyRelu(0.1));
  const ratio = shares[24]! / shares[0]!;
  const factor = 10 ** (grid[24]! - grid[0]!);
  expect(ratio / factor ** 9).toBeCloseTo(1, 9);
});

test("the good band is where half to double is left, and is narrow", () => {
  const [from, to] = goodBand(keptOver(tables, leakyRelu(0.1)))!;
  // A factor of 4 over nine layers: 4^(1/9) = 1.17.
  expect(10 ** (to - from)).toBeCloseTo(4 ** (1 / 9), 2);
});

test("all values are in the histogram, those outside at its ends", () => {
  const shares = histogram([-9, 0, 0, 9]);
  expect([shares[0], shares[20], shares[40]]).toEqual([
    0.25, 0.5, 0.25,
  ]);
});

test("what is no list of spreads is named", () => {
  expect(caption("heInit", 1, undefined)).toContain("is nothing");
});

test("twins never part, drawn neurons are never twins", () => {
  const [equal, drawn] = ways.map(({ init }) => filmOf(init));
  expect(equal!.map(places)).toEqual(new Array(frames + 1).fill(1));
  expect(drawn!.map(places)).toEqual(new Array(frames + 1).fill(4));
  expect(drawn!.at(-1)!.loss).toBeLessThan(0.1 * equal!.at(-1)!.loss);
});

test("the twins' caption says where they stand", () => {
  expect(render(Twins, { props: {} }).body).toContain(
    "one and the same place",
  );
});

test("under the library's start ten layers keep their signal", () => {
  const spreads = tenLayers(3);
  expect(Math.max(...spreads) / Math.min(...spreads)).toBeLessThan(2);
});

test("a table's deviation is recognized by its formula", () => {
  const sizes = [
    [40, 30],
    [20, 60],
  ] as const;
  const drawn = sizes.map(([n, m]) => heInit(n, m, randomFrom(5)));
  expect(drawn.map(drawnWord)).toEqual(["fair", "fair"]);
  expect(deviationWord(drawn, sizes)).toBe("he");
});
