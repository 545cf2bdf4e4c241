import { render } from "svelte/server";
import { expect, test } from "vitest";
import { learn, path, step } from "./driver.ts";
import Steps from "./figure.svelte";
import { caption } from "./in-words.ts";
import {
  lesson,
  piecesOf,
  rates,
  runIn,
  start,
  zonesAt,
} from "./zones.ts";

test("without JavaScript the caption says what one step does", () => {
  const { body } = render(Steps, { props: {} });
  expect(body).toMatch(
    /With a learning rate of 0\.1 one step changes the loss from 1\.\d+ to [\d.]+\. It walks/,
  );
  expect(body).toContain("borrowed: trainStep");
});

test("the rates lead through crawling and walking to falling", () => {
  const after = rates.map(
    (lr) => path(start, lesson, lr, 2).losses[1]!,
  );
  const before = path(start, lesson, 1, 1).losses[0]!;
  const zones = piecesOf(zonesAt(before, after)).map(
    ({ zone }) => zone,
  );
  expect(zones).toEqual(["crawl", "walk", "fall"]);
});

test("a step that is not a number has fallen", () => {
  expect(zonesAt(1, [0.95, 0.5, 0.95, Number.NaN])).toEqual([
    "crawl",
    "walk",
    "fall",
    "fall",
  ]);
});

test("what is no run is said to be none", () => {
  expect(runIn({ losses: ["1"], outputs: [] })).toBeUndefined();
  expect(caption(0.1, 0, undefined, "walk")).toContain(
    "nothing to draw",
  );
});

test("the driver leaves what it is given alone", () => {
  const layers = [{ W: [[1, 2]], b: [0.5] }];
  const grads = [{ dW: [[10, -20]], db: [4] }];
  // 1 − 0.1·10, 2 + 0.1·20, 0.5 − 0.1·4
  expect(step(layers, grads, 0.1).net[0]!.W).toEqual([[0, 4]]);
  expect(layers[0]!.W).toEqual([[1, 2]]);
});

test("one sample by hand: 7 for a target of 5", () => {
  const { loss, net } = learn(
    [{ W: [[2]], b: [1] }],
    { x: [3], t: [5], loss: "mse" },
    0.05,
    "none",
  );
  // Loss (7 − 5)² = 4; slopes 2·2·3 = 12 and 2·2 = 4.
  expect(loss).toBe(4);
  expect(net[0]!.W[0]![0]).toBeCloseTo(2 - 0.05 * 12, 12);
  expect(net[0]!.b[0]).toBeCloseTo(1 - 0.05 * 4, 12);
});
