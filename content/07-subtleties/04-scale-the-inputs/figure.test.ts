import { applyScaler, fitScaler } from "@handmade/nn";
import { render } from "svelte/server";
import { expect, test } from "vitest";
import Scaling from "./figure.svelte";
import { caption } from "./in-words.ts";
import { lossOver, rowsWith, steps, walkDown } from "./valley.ts";

const rows = rowsWith(5);
const targets = rows.map(({ t }) => t);
const raw = lossOver(
  rows.map(({ x }) => x),
  targets,
);
const scaler = fitScaler(rows);
const scaled = lossOver(
  rows.map(({ x }) => applyScaler(scaler, x)),
  targets,
);

test("without JavaScript the caption says the start state", () => {
  const { body } = render(Scaling, { props: {} });
  expect(body).toContain("The second input is 5 times as wide");
  expect(body).toContain("borrowed: fitScaler");
});

test("at a rate that suits the bowl the raw walk leaves the map", () => {
  expect(walkDown(raw, 0.3).points.length).toBeLessThan(steps);
  const { losses } = walkDown(scaled, 0.3);
  expect(losses.at(-1)).toBeLessThan(0.2);
});

test("a rate that suits the ditch is slow", () => {
  const { losses } = walkDown(raw, 0.01);
  expect(losses.at(-1)).toBeGreaterThan(1);
});

test("with inputs of one width both maps are nearly alike", () => {
  const even = rowsWith(1);
  const by = fitScaler(even);
  const maps = [
    even.map(({ x }) => x),
    even.map(({ x }) => applyScaler(by, x)),
  ].map((inputs) =>
    lossOver(
      inputs,
      even.map(({ t }) => t),
    ),
  );
  const ends = maps.map((f) => walkDown(f, 0.3).losses.at(-1)!);
  expect(Math.abs(ends[0]! - ends[1]!)).toBeLessThan(0.01);
});

test("a scaler that gives no numbers is named", () => {
  expect(caption(5, 0.1, walkDown(raw, 0.01), undefined)).toContain(
    "no second map",
  );
});
