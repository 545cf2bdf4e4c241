import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import { chain, neurons, sizes } from "./chain.ts";
import Forward from "./figure.svelte";
import { about, caption } from "./in-words.ts";
import { afterNeuron, hasSpoken, last, momentAt } from "./moments.ts";
import { between, neuronAt } from "./places.ts";
import { sumOf } from "./sum.ts";

describe("the chain", () => {
  test("has the sizes it says it has", () => {
    chain.forEach(({ W, b }, l) => {
      expect(b).toHaveLength(sizes[l + 1]!);
      expect(W.map((row) => row.length)).toEqual(b.map(() => sizes[l]));
    });
  });
});

describe("without JavaScript", () => {
  const { body } = render(Forward, { props: {} });

  // Neuron 1 hears 1 and −0.5: 0.5 + 0.25 − 0.5 = 0.25.
  test("the neurons that were asked already say their numbers", () => {
    expect(body).toContain('aria-label="layer 0, neuron 1: 0.25"');
    expect(body).toContain(
      'aria-label="layer 2, neuron 0: not asked yet"',
    );
  });

  test("the caption says which product is added", () => {
    expect(body).toContain(
      "Neuron 0 of layer 1 weighs what neuron 1 says: −1\u00a0·\u00a00.25\u00a0=\u00a0−0.25. So far its sum is −0.3.",
    );
  });

  test("the function is the library's and says so", () => {
    expect(body).toContain("borrowed: forward");
  });

  test("one circle is the way in for the keyboard", () => {
    const circles = body.match(/<g role="button" tabindex="-?\d"/g);
    expect(circles).toHaveLength(9);
    expect(circles!.filter((one) => one.includes('"0"'))).toHaveLength(
      1,
    );
  });
});

describe("the moments", () => {
  // 4 neurons of 2 + 2, 4 of 4 + 2, one of 4 + 2.
  test("are one per product, bias and bend", () => {
    expect(last).toBe(46);
    expect(momentAt(0)).toBeUndefined();
    const first = { l: 0, o: 0, added: 1, biased: false, bent: false };
    expect(momentAt(1)).toEqual(first);
    expect(momentAt(3)).toEqual({ ...first, added: 2, biased: true });
    expect(momentAt(4)?.bent).toBe(true);
    expect(momentAt(5)).toEqual({ ...first, o: 1 });
    expect(momentAt(46)).toMatchObject({ l: 2, o: 0, bent: true });
  });

  test("can be passed a neuron at a time", () => {
    expect(afterNeuron(0)).toBe(4);
    expect(afterNeuron(4)).toBe(8);
    expect(afterNeuron(46)).toBe(46);
    expect(hasSpoken({ l: 0, o: 1 }, 7)).toBe(false);
    expect(hasSpoken({ l: 0, o: 1 }, 8)).toBe(true);
  });
});

describe("a sum", () => {
  // −1 + 0.5 − 0.5 = −1, and a tenth of it.
  const sum = sumOf({ l: 0, o: 0 }, [1, -0.5]);

  test("is redone term by term", () => {
    expect(sum.soFar).toEqual([-1, -0.5, -1]);
    expect(sum.bent).toBeCloseTo(-0.1, 15);
  });

  test("has no number where it heard none", () => {
    const deaf = sumOf({ l: 0, o: 0 }, [1, undefined]);
    expect(deaf.soFar).toEqual([-1, undefined, undefined]);
    expect(deaf.bent).toBeUndefined();
  });

  test("is told in full when its neuron is chosen", () => {
    expect(about({ l: 0, o: 0 }, sum, -0.1)).toBe(
      "Neuron 0 of layer 0 says −0.1: (−1 · 1) + (−1 · −0.5) + −0.5 = −1, bent to −0.1.",
    );
  });

  test("is set beside an answer that is another", () => {
    const moment = momentAt(4);
    const given = {
      x: [1, -0.5],
      at: 4,
      moment,
      sum,
      problem: undefined,
    };
    expect(caption({ ...given, says: sum.bent })).toBe(
      "Neuron 0 of layer 0 bends its sum: −1 becomes −0.1.",
    );
    expect(caption({ ...given, says: -0.75 })).toContain(
      "But forward says −0.75.",
    );
    expect(caption({ ...given, says: 1, problem: "So not." })).toBe(
      "So not.",
    );
  });
});

describe("the drawing", () => {
  test("has room between any two circles", () => {
    for (const a of neurons)
      for (const b of neurons) {
        if (a === b) continue;
        const [x, y] = [neuronAt(a), neuronAt(b)];
        expect(Math.hypot(x[0] - y[0], x[1] - y[1])).toBeGreaterThan(
          50,
        );
      }
  });

  test("leads lines from rim to rim", () => {
    expect(between([0, 0], [100, 0], 20)).toEqual([
      [20, 0],
      [80, 0],
    ]);
  });
});
