import { mse, numericalGradient, tanh } from "@handmade/nn";
import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import { film, work } from "./driver.ts";
import Film from "./figure.svelte";
import { caption } from "./in-words.ts";
import { framesOf, seen, stopOf } from "./seen.ts";
import { foundAt, layers, moments, nameOf, settledAt } from "./walk.ts";

const x = [0.5, -0.5];
const t = [0, 0.5, -1];
const copied = () => structuredClone([...layers]);
const shot = film(copied(), [...x], [...t]);
const right = seen(shot);
type Layers = { dW: number[][]; db: number[] }[];

/** A film whose gradients were tampered with. */
const tampered = (change: (grads: Layers) => unknown) => {
  const grads = structuredClone(shot.grads) as Layers;
  return seen({ ...shot, grads: change(grads) ?? grads });
};

describe("without JavaScript", () => {
  const text = (at: number) =>
    render(Film, { props: { at } })
      .body.replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ");

  test("the film says where it stands, and whose numbers it shows", () => {
    expect(text(2)).toContain("borrowed: backward");
    expect(text(2)).toContain("Layer 2 is settled");
    expect(text(2)).toContain("gradients of layer 2");
  });

  test("no blame has come back when the pass forward is over", () => {
    expect(text(0)).not.toMatch(/coming back [−\d]/);
    expect(text(1)).toMatch(/coming back [−\d]/);
  });

  test("one line of the code is lit, the present one", () => {
    const { body } = render(Film, { props: { at: 3 } });
    expect(body.match(/aria-current="step"/g)).toHaveLength(1);
    expect(body).toMatch(/aria-current="step"[^/]*backThrough/);
  });
});

describe("the walk", () => {
  test("goes from the loss to the first layer", () => {
    expect(moments.map(nameOf)).toEqual([
      "forward",
      "δ2",
      "dW2",
      "dx2",
      "δ1",
      "dW1",
      "dx1",
      "δ0",
      "dW0",
    ]);
  });

  test("finds what nudging finds", () => {
    const net = copied().map((layer) => ({ ...layer, act: tanh }));
    numericalGradient(net, [...x], [...t], mse).forEach((grad, l) => {
      grad.db.forEach((b, i) => {
        expect(right.deltas[l]![i]).toBeCloseTo(b, 6);
        grad.dW[i]!.forEach((w, j) => {
          expect(right.dW[l]![i]![j]).toBeCloseTo(w, 6);
        });
      });
    });
  });

  test("leaves blame on no frame that it has not reached", () => {
    const blamed = (at: number) =>
      framesOf(right, at).filter(({ second }) => second).length;
    expect(moments.map((_, at) => blamed(at))).toEqual([
      0, 2, 2, 3, 4, 4, 5, 6, 6,
    ]);
  });

  test("costs one slope for each neuron, and no pass forward", () => {
    const { f, df, value, neurons } = work(12);
    expect([f, df, value]).toEqual([0, neurons, 0]);
  });
});

describe("a wrong walk", () => {
  test("is not one that is right", () => {
    expect(stopOf(right, right)).toBeUndefined();
  });

  test("stops at the first wrong layer, on the way back", () => {
    const got = tampered((grads) => {
      grads[0]!.dW[0]![0]! += 1;
      grads[1]!.dW[2]![3]! *= 1.01;
    });
    const stop = stopOf(got, right)!;
    expect(stop).toMatchObject({
      at: settledAt(1),
      l: 1,
      cell: { i: 2, j: 3 },
    });
    expect(
      caption({ moment: moments[stop.at]!, all: got, t, stop }),
    ).toMatch(/^The film stops here\. grads\[1\]\.dW\[2\]\[3\] is/);
  });

  test("stops at the blame, if that is wrong already", () => {
    const got = tampered((grads) => {
      grads[2]!.db[1]! *= -1;
    });
    expect(stopOf(got, right)).toMatchObject({
      at: foundAt(2),
      l: 2,
      cell: { i: 1, j: null },
    });
  });

  test("may be anything at all", () => {
    for (const odd of [null, 7, "no", [], [1], { $odd: "hole" }]) {
      const stop = stopOf(seen({ ...shot, grads: odd }), right);
      expect(stop?.at).toBe(foundAt(2));
      expect(stop?.problem).toBeTruthy();
    }
    expect(stopOf(seen(undefined), right)?.problem).toContain(
      "backward gives nothing",
    );
    const thrown = { ...shot, grads: null, error: "no such layer" };
    expect(stopOf(seen(thrown), right)?.problem).toBe(
      "backward stopped with an error: no such layer",
    );
  });

  test("is told when a table is turned on its side", () => {
    const got = tampered((grads) => {
      grads[2]!.dW = grads[2]!.dW[0]!.map((_, j) =>
        grads[2]!.dW.map((row) => row[j]!),
      );
    });
    expect(stopOf(got, right)).toMatchObject({
      at: settledAt(2),
      problem:
        "grads[2].dW should be a table of 3 × 4 numbers, like W.",
    });
  });
});
