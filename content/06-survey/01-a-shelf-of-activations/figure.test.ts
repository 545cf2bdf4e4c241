import { Slices } from "@handmade/figures/slices.svelte.ts";
import {
  forward,
  identity,
  makeNetwork,
  randomFrom,
  sigmoid,
} from "@handmade/nn";
import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import Depth from "./Depth.svelte";
import {
  apart,
  caption as depthCaption,
  linesOf,
  tellShare,
} from "./depth.ts";
import { answersAt, dead, gradientSizes, slice } from "./driver.ts";
import Race from "./figure.svelte";
import { caption } from "./in-words.ts";
import { needs, options } from "./needs.ts";
import { lookAt, raceOf } from "./race.ts";
import { bends, groundOf, sets, startOf, taskFrom } from "./task.ts";

const task = { set: 1, rate: 1, seed: 3 };
const ground = groundOf(task);

describe("without JavaScript", () => {
  const { body } = render(Race, { props: {} });

  test("six columns with both regions each, and nobody has begun", () => {
    expect(body).toContain("Six networks with the same first weights");
    expect(body.match(/class="border/g)).toHaveLength(12);
  });

  test("the deep networks stand with all their numbers", () => {
    const { body } = render(Depth, { props: {} });
    expect(body).toMatch(/12 hidden layers.*with sigmoid/s);
    expect(body.match(/<td/g)).toHaveLength(6 * 13);
  });
});

describe("the race", () => {
  test("every bend begins with the same weights", async () => {
    const race = new Slices(raceOf(task, ground), 3);
    const [first, ...others] = race.now.map(({ net }) => net);
    for (const net of others) expect(net).toEqual(first);
    await race.step(2);
    expect(race.problem).toBeUndefined();
    const losses = race.now.map(({ loss }) => loss);
    expect(new Set(losses).size).toBe(bends.length);
  });

  test("two epochs, or one and one more, come to the same", () => {
    const settings = { batch: 8, lr: 0.1, rng: 5 };
    const once = slice(startOf(task), ground.samples, settings, "GELU");
    const again = slice(
      startOf(task),
      ground.samples,
      settings,
      "GELU",
    );
    expect(again).toEqual(once);
  });

  test("what the sheet shows is what the network says", () => {
    const net = startOf(task);
    const found = answersAt(net, "sigmoid", ground.places);
    const built = net.map((layer, l) => ({
      ...layer,
      act: l < 2 ? sigmoid : { f: (z: number) => z, df: () => 1 },
    }));
    const look = lookAt(found, ground)!;
    expect(found[7]).toEqual(forward(built, ground.places[7]!));
    expect(look.field.values[0]![7]).toEqual(found[7]);
    expect(lookAt([[1, 2]], ground)).toBeUndefined();
  });

  test("an address out of range comes back into it", () => {
    expect(taskFrom([99, -3, 0.2])).toEqual({
      set: sets.length - 1,
      rate: 0,
      seed: 1,
    });
  });
});

describe("deep networks", () => {
  const one = [{ x: [2], t: [1] }];

  test("the size of a gradient by hand, through two layers", () => {
    // With one neuron each: y = v s(2 w), and 2 (y − 1) is the blame.
    const [first, output] = gradientSizes("sigmoid", 1, 1, one, 4);
    const [hidden, last] = makeNetwork(
      [1, 1, 1],
      identity,
      randomFrom(4),
    );
    const [w, v] = [hidden!.W[0]![0]!, last!.W[0]![0]!];
    const s = sigmoid.f(2 * w);
    const blame = Math.abs(2 * (v * s - 1));
    expect(output).toBeCloseTo(blame * s, 12);
    const slope = Math.abs(v) * s * (1 - s) * 2;
    expect(first).toBeCloseTo(blame * slope, 12);
  });

  test("labels keep their distance and stay on the paper", () => {
    expect(apart([10, 12, 100], 19)).toEqual([10, 29, 100]);
    const low = apart([286, 286], 19);
    expect(low).toEqual([267, 286]);
  });

  test("shares are told in parts", () => {
    expect(tellShare(0.25)).toBe("0.25 of it");
    expect(tellShare(2.6e-7)).toBe("1 part in 4,000,000");
    expect(tellShare(0)).toBe("nothing");
  });

  test("answers that are no numbers are left out", () => {
    const lines = linesOf(bends.map(() => [undefined, undefined]));
    expect(depthCaption(1, lines)).toBe(
      "There is no gradient to be shown.",
    );
  });
});

test("the words name the best, the worst, the fallen and the dead", () => {
  const at = { net: [], dead: 0 };
  const moment = bends.map((bend) => ({
    ...at,
    ...(bend === "ELU" ? { broken: 3 } : {}),
    ...(bend === "ReLU" ? { dead: 2 } : {}),
  }));
  const words = caption({
    set: "moons",
    moment,
    shares: [0.5, 0.9, 0.8, 0.7, 0.6, 0.85],
    epochs: 10,
    playing: false,
    problem: undefined,
  });
  expect(words).toBe(
    "After 10 epochs: tanh tells 90 % of 400 fresh points apart, sigmoid 50 %. The steps were too large for ELU: NaN. Dead of 16 hidden neurons: ReLU 2.",
  );
});

test("dead units are written in order, whatever the order", () => {
  const act = { f: () => 0, df: () => 0 };
  const net = [{ W: [[1], [1]], b: [0, 0], act }];
  expect(dead(net, [{ x: [1] }])).toBe("0/0 0/1");
});

test("every need is met by something that can be chosen", () => {
  for (const { fits } of needs)
    for (const name of fits) expect(options).toContain(name);
});
