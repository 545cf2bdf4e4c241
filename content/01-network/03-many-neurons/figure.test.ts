import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import { read } from "./answer.ts";
import Layer from "./figure.svelte";
import { caption, voteOf } from "./in-words.ts";

const layer = {
  W: [
    [1, 0.5, -1],
    [-0.5, 1.5, 2],
  ],
  b: [0.25, -0.75],
  x: [2, -1, 0.5],
};

describe("without JavaScript", () => {
  const { body } = render(Layer, { props: {} });

  // 2 − 0.5 − 0.5 + 0.25 = 1.25, and −1 − 1.5 + 1 − 0.75 = −2.25.
  test("the neurons already say their sums", () => {
    expect(body).toContain(">1.25</text>");
    expect(body).toContain(">−2.25</text>");
  });

  test("the caption already says the start state", () => {
    expect(body).toContain(
      "W[0][1] leads from input 1 to neuron 0 and brings it 0.5\u00a0·\u00a0−1\u00a0=\u00a0−0.5. With the rest of its row and its bias, neuron 0 says 1.25.",
    );
  });

  test("every link has a cell, and one of them is chosen", () => {
    expect(body.match(/<button[^>]*aria-label/g)).toHaveLength(8);
    expect(body.match(/aria-pressed="true"/g)).toHaveLength(1);
    expect(body).toContain('aria-label="W[1][2]: 2"');
    expect(body).toContain('aria-label="b[1]: −0.75"');
  });

  test("the function is the library's and says so", () => {
    expect(body).toContain("borrowed: preActivation");
  });
});

describe("the words about a link", () => {
  const at = { ...layer, z: -2.25 as number | undefined };
  const bias = { ...at, link: { o: 1, i: null }, problem: undefined };

  test("know that a bias hears a silent 1", () => {
    expect(voteOf(layer, bias.link)).toBe(-0.75);
    expect(caption(bias)).toContain("b[1] leads from the silent 1");
  });

  test("set another number beside what the row comes to", () => {
    expect(caption({ ...bias, z: -1.5 })).toContain(
      "Its row and its bias come to −2.25, but neuron 1 says −1.5.",
    );
    expect(caption({ ...bias, z: undefined })).toContain("no number");
  });

  test("pass on what is wrong with the whole answer", () => {
    const problem = read([1], 2).problem;
    expect(caption({ ...bias, problem })).toContain(
      "preActivation gives 1 number for 2 neurons.",
    );
  });
});

describe("an answer", () => {
  test("of the right form is read as it is", () => {
    expect(read([1, -2], 2)).toEqual({
      z: [1, -2],
      problem: undefined,
    });
  });

  test("of another form is described, and never breaks the drawing", () => {
    expect(read(7, 2).problem).toContain("gives one number");
    expect(read(undefined, 2).problem).toContain("gives nothing");
    expect(read([1, 2, 3], 2).problem).toContain("3 numbers for 2");
    expect(read([1, Number.NaN], 2)).toEqual({
      z: [1, undefined],
      problem: "Neuron 1 says NaN, which is no number.",
    });
    expect(read([[1], 2], 2).problem).toContain("says a list of 1");
  });
});
