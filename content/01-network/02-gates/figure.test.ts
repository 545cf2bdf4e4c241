import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import Claim from "./Claim.svelte";
import Gates from "./figure.svelte";
import {
  biasThrough,
  gripOf,
  positiveSide,
  zeroLine,
} from "./geometry.ts";
import { caption, contented, whyTheseFail } from "./in-words.ts";
import { readNumbers } from "./read-numbers.ts";
import { saysOf, tables } from "./rows.ts";

describe("without JavaScript", () => {
  const { body } = render(Gates, { props: {} });

  test("the caption already says the start state", () => {
    expect(body).toContain(
      "AND, tried with weights 1 and 0.5 and bias 0: 1 of 4 rows come out right. For 0 and 0 it says 0, on the line, and should be below 0.",
    );
  });

  test("no gate's numbers are given away", () => {
    for (const gate of ["AND", "OR"] as const) {
      const { body } = render(Gates, { props: { gate } });
      expect(body).not.toContain("4 of 4");
    }
  });

  test("XOR can be claimed impossible, the others cannot", () => {
    expect(body).not.toContain("I claim it is impossible");
    const { body: xor } = render(Gates, { props: { gate: "XOR" } });
    expect(xor).toContain("I claim it is impossible");
    expect(xor).not.toContain("w₁ + w₂ + 2b");
  });
});

test("a thought is offered after five tries, not before", () => {
  const numbers = { w: [1, 1], b: 0 };
  const after = (tries: number) =>
    render(Claim, { props: { numbers, tries } }).body;
  expect(after(4)).not.toContain("What do you see?");
  expect(after(5)).toContain("What do you see?");
});

describe("the counter", () => {
  test("knows a gate when it sees one", () => {
    expect(contented({ w: [1, 1], b: -1.5 }, tables.AND)).toBe(4);
    expect(contented({ w: [1, 1], b: -0.5 }, tables.OR)).toBe(4);
    expect(contented({ w: [-1], b: 0.5 }, tables.NOT)).toBe(2);
  });

  const tenths = Array.from({ length: 61 }, (_, k) => (k - 30) / 10);

  test("never comes to 4 for XOR, wherever the sliders are", () => {
    const counts = tenths
      .filter((_, k) => k % 4 === 0)
      .flatMap((w1) =>
        tenths.flatMap((w2) =>
          tenths.map((b) => contented({ w: [w1, w2], b }, tables.XOR)),
        ),
      );
    expect(Math.max(...new Set(counts))).toBe(3);
  });

  test("a row on its side but near 0 is told", () => {
    expect(
      caption("AND", { w: [1, 1], b: -1.95 }, tables.AND),
    ).toContain(
      "4 of 4 rows come out right. But for 1 and 1 it says 0.05",
    );
    expect(
      caption("AND", { w: [1, 1], b: -1.5 }, tables.AND),
    ).toContain("All have room, too.");
  });
});

test("the pair that has to fail is the one that fails", () => {
  const below = { w: [1, 1], b: -1.5 };
  expect(whyTheseFail(below)).toContain(
    "is −1, below 0. So at least one of the middle rows",
  );
  expect(saysOf(below, tables.XOR[1]!)).toBeLessThan(0);
  const above = { w: [1, 1], b: -0.5 };
  expect(whyTheseFail(above)).toContain(
    "is 1, above 0. So the first row or the last",
  );
  expect(saysOf(above, tables.XOR[3]!)).toBeGreaterThan(0);
  expect(whyTheseFail({ w: [0.1, 0.2], b: -0.15 })).toContain(
    "neither",
  );
});

describe("the line", () => {
  test("runs where the neuron says 0, and parts the sheet", () => {
    const numbers = { w: [1, 1], b: -1 };
    const line = zeroLine(numbers)!;
    for (const [x1, x2] of [...line, gripOf(numbers)])
      expect(x1 + x2 - 1).toBeCloseTo(0, 12);
    const side = positiveSide(numbers);
    for (const [x1, x2] of side)
      expect(x1 + x2 - 1).toBeGreaterThan(-1e-12);
    expect(side).toContainEqual([1.7, 1.7]);
  });

  test("is dragged by its bias", () => {
    expect(biasThrough([1, 1], [0.5, 0.75])).toBe(-1.2);
    expect(Object.is(biasThrough([1, 1], [0, 0]), 0)).toBe(true);
  });

  test("may be beside the sheet, or nowhere at all", () => {
    expect(zeroLine({ w: [1, 1], b: 9 })).toBeUndefined();
    expect(gripOf({ w: [1, 1], b: 9 })).toEqual([-0.7, -0.7]);
    expect(positiveSide({ w: [0, 0], b: 1 })).toHaveLength(4);
    expect(positiveSide({ w: [0, 0], b: 0 })).toEqual([]);
    expect(gripOf({ w: [0, 0], b: 0 })).toEqual([0.5, 0.5]);
  });
});

test("a learner's gate is read as it is, or not at all", () => {
  expect(readNumbers({ w: [2, 2], b: -3 })).toEqual({
    w: [2, 2],
    b: -3,
  });
  for (const other of [
    undefined,
    null,
    3,
    [1, 1, -1],
    { w: [1], b: 0 },
    { w: [1, "1"], b: 0 },
    { w: [1, 1] },
    { w: [1, 1], b: Number.NaN },
  ])
    expect(readNumbers(other)).toBeUndefined();
});
