import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import Training from "./figure.svelte";
import { caption, challenge, neurons } from "./in-words.ts";

describe("without JavaScript", () => {
  const { body } = render(Training, { props: {} });

  test("the caption says that nothing has been learned", () => {
    expect(body).toContain(
      "Nothing learned yet. On the quadrants, 8 hidden",
    );
    expect(body).toContain("of 400 fresh points apart. Press play.");
  });

  test("every class has a region and marks", () => {
    expect(body.match(/class="border/g)).toHaveLength(4);
    expect(body.match(/class="mark/g)).toHaveLength(4);
  });

  test("every hidden neuron has a map", () => {
    expect(body.match(/<li[ >]/g)).toHaveLength(8);
  });

  test("both functions are the library's and say so", () => {
    expect(body).toContain("borrowed: train, forward");
  });
});

describe("the words", () => {
  const side = { hidden: [16, 12], rate: 4, batch: 3 } as const;
  const at = {
    set: "the spirals",
    sides: [side],
    shares: [0.9749],
    losses: [0.01234] as (number | undefined)[],
    epochs: 12,
    seen: 4800,
    tried: "400 fresh points",
    playing: false,
    problem: undefined as string | undefined,
  };

  test("say how far it has come", () => {
    expect(caption(at)).toBe(
      "After 12 epochs, 4,800 points: loss 0.012, and 97 % of 400 fresh points told apart.",
    );
  });

  test("count points while the first epoch lasts", () => {
    expect(caption({ ...at, epochs: 0.02, seen: 2000 })).toContain(
      "After 2,000 points:",
    );
  });

  test("set the other run beside it", () => {
    expect(caption({ ...at, shares: [0.97, 0.5] })).toContain(
      "told apart, the other run 50 %.",
    );
  });

  test("say why there is nothing to be seen", () => {
    expect(caption({ ...at, problem: "it broke." })).toBe(
      "Stopped: it broke.",
    );
  });

  test("name the layers, and leave out one that is not there", () => {
    expect(neurons(side)).toBe("16 and 12 hidden neurons");
    expect(neurons({ ...side, hidden: [1, 0] })).toBe(
      "1 hidden neuron",
    );
  });

  test("keep the record", () => {
    expect(challenge(undefined)).toContain("95 %");
    expect(challenge(9)).toContain("Your record on this visit: 9.");
  });
});
