import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import Blame from "./figure.svelte";
import { caption } from "./in-words.ts";

describe("without JavaScript", () => {
  const { body } = render(Blame, { props: {} });

  test("the caption already says the start state", () => {
    expect(body).toContain(
      "W[0][1] leads from input 1 to neuron 0: 0.8\u00a0·\u00a0−1.5\u00a0=\u00a0−1.2. Raise it, and the loss shrinks.",
    );
  });

  test("every link has a cell that is named and filled", () => {
    expect(body.match(/<button/g)).toHaveLength(8);
    expect(body).toContain('aria-label="dW[1][1]: 0.75"');
    expect(body).toContain('aria-label="db[1]: −0.5"');
  });

  test("one cell is chosen, and it alone is a tab stop", () => {
    expect(body.match(/aria-pressed="true"/g)).toHaveLength(1);
    expect(body.match(/tabindex="-1"/g)).toHaveLength(7);
  });

  test("the function is the library's and says so", () => {
    expect(body).toContain("borrowed: weightGrads");
  });
});

test("the start can be chosen, in another shape", () => {
  const props = { delta: [1, 2, 3], xIn: [0, 0.5] };
  const { body } = render(Blame, { props });
  expect(body.match(/<button/g)).toHaveLength(9);
  expect(body).toContain('aria-label="dW[2][1]: 1.5"');
});

describe("the words about a link", () => {
  const at = {
    link: { o: 1, i: 0 },
    delta: [0.8, -0.5],
    xIn: [2, 0],
    blame: -1 as number | undefined,
    problem: undefined as string | undefined,
  };

  test("say what its blame is made of and what it means", () => {
    expect(caption(at)).toBe(
      "W[1][0] leads from input 0 to neuron 1: −0.5\u00a0·\u00a02\u00a0=\u00a0−1. Raise it, and the loss shrinks.",
    );
    const up = { ...at, delta: [0, 0.5], blame: 1 };
    expect(caption(up)).toContain("the loss grows");
  });

  test("acquit a link through which nothing came", () => {
    const silent = { ...at, link: { o: 0, i: 1 }, blame: 0 };
    expect(caption(silent)).toContain("Nothing came in");
  });

  test("acquit the links of a neuron without blame", () => {
    const good = { ...at, delta: [0, 0], blame: 0 };
    expect(caption(good)).toContain("This neuron is not to blame");
  });

  test("know that a bias always hears 1", () => {
    const bias = { ...at, link: { o: 1, i: null }, blame: -0.5 };
    expect(caption(bias)).toContain(
      "always hears 1: −0.5\u00a0·\u00a01\u00a0=\u00a0−0.5",
    );
  });

  test("set another number beside the product", () => {
    expect(caption({ ...at, blame: -0.5 })).toContain(
      "−0.5\u00a0·\u00a02\u00a0=\u00a0−1. But dW[1][0] is −0.5.",
    );
  });

  test("pass on what is wrong with the whole answer", () => {
    const problem = "dW has 3 rows for 2 neurons.";
    expect(caption({ ...at, problem })).toContain(problem);
    expect(caption({ ...at, blame: undefined })).toContain(
      "no number here",
    );
  });
});
