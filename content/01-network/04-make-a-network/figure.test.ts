import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import { read } from "./answer.ts";
import Network from "./figure.svelte";
import { counted, drawn, largestLayer } from "./in-words.ts";

describe("without JavaScript", () => {
  const { body } = render(Network, { props: {} });

  // 4·2 + 4, 4·4 + 4, 1·4 + 1.
  test("the caption already counts the start network", () => {
    expect(body).toContain(
      "2-4-4-1 has 12 + 20 + 5 = 37 numbers. Most of them belong to layer 1, with 20 of 37. With seed 7,",
    );
  });

  test("every number has a cell, and every bias a dashed one", () => {
    expect(body.match(/class="cell/g)).toHaveLength(37);
    expect(body.match(/class="cell[^"]*bias/g)).toHaveLength(9);
  });

  test("the question is asked and its answer not given away", () => {
    expect(body).toContain("of 784-16-16-10, which layer owns most");
    expect(body).not.toContain("12,560");
  });

  test("the functions are the library's and the figure says so", () => {
    expect(body).toContain("borrowed: makeNetwork, countParameters");
  });
});

test("a large network is drawn as three squares, and stays small", () => {
  const sizes = [784, 16, 16, 10];
  const { body } = render(Network, { props: { sizes } });
  expect(body.match(/class="block/g)).toHaveLength(3);
  expect(body).not.toContain('class="cell');
  expect(body).toContain("12,560 + 272 + 170 = 13,002");
  expect(body.length).toBeLessThan(20_000);
});

describe("the words", () => {
  test("set another count beside the numbers there are", () => {
    expect(counted([2, 4, 4, 1], 28)).toBe(
      "Of 2-4-4-1, countParameters says 28; there are 37 numbers.",
    );
    expect(counted([2, 3], undefined)).toContain("says nothing;");
  });

  test("name no owner where two layers are alike", () => {
    expect(largestLayer([4, 4, 4])).toBe("no layer alone");
    expect(largestLayer([784, 16, 16, 10])).toBe(
      "layer 0, with 12,560 of 13,002",
    );
  });

  test("tell how many of the draws are negative", () => {
    const net = [
      {
        W: [
          [1, -2],
          [0.5, 3],
        ],
        b: [0, 0],
      },
    ];
    expect(drawn(read(net, [2, 2]), 3)).toBe(
      "With seed 3, the weights lie from −2 to 3, and 1 of 4 are negative.",
    );
  });
});

test("a start without chance is told as one", () => {
  const net = [{ W: [[0.1], [0.1]], b: [0, 0] }];
  expect(drawn(read(net, [1, 2]), 3)).toBe(
    "With seed 3, all weights are 0.1: twins everywhere.",
  );
});

describe("an answer", () => {
  test("of another form is described, and never breaks the drawing", () => {
    expect(read(undefined, [2, 1]).problem).toContain("gives nothing");
    expect(read([], [2, 1]).problem).toContain("a list of 0");
    const turned = [{ W: [[1], [2]], b: [0] }];
    expect(read(turned, [2, 1])).toEqual({
      layers: [{ W: [[1, undefined]], b: [0] }],
      problem:
        "Layer 0 of what makeNetwork gives is not 1 row of 2 with 1 bias.",
    });
    expect(read([null, { W: 3 }], [1, 1, 2]).layers).toEqual([
      { W: [[undefined]], b: [undefined] },
      { W: [[undefined], [undefined]], b: [undefined, undefined] },
    ]);
  });
});
