import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import Leak from "./figure.svelte";
import { across, grid, pieces, up } from "./geometry.ts";
import { asNumber, caption } from "./in-words.ts";

describe("without JavaScript", () => {
  const { body } = render(Leak, { props: {} });

  test("the caption already says the start state", () => {
    expect(body).toContain(
      "leakyRelu(0.1).f(−2) is −0.2. The values below 0 have become −0.36, −0.28, −0.19, −0.11 and −0.04.",
    );
  });

  test("the curve is one piece with all its points", () => {
    expect(body.match(/class="curve[^"]*" d="([^"]*)"/)?.[1]).toMatch(
      /^M[^M]*$/,
    );
  });

  test("the function is the library's and says so", () => {
    expect(body).toContain("borrowed: leakyRelu");
  });
});

describe("the curve", () => {
  test("is asked for at the corner itself", () => {
    expect(grid).toContain(0);
    expect(grid[0]).toBe(-4);
    expect(grid.at(-1)).toBe(4);
  });

  test("passes through what was answered", () => {
    const [piece] = pieces(grid.map(() => 1));
    expect(piece).toHaveLength(grid.length);
    expect(piece![0]).toEqual([across(-4), up(1)]);
  });

  test("is broken where there is no number or one too large", () => {
    const broken = grid.map((z) => (z === 0 ? undefined : 1));
    expect(pieces(broken)).toHaveLength(2);
    expect(pieces(grid.map((z) => (z === 1 ? 99 : 0)))).toHaveLength(2);
    expect(pieces(grid.map(() => undefined))).toEqual([]);
  });
});

describe("the words", () => {
  const at = { alpha: 0, z: -2, answer: 0, below: [0, -0, 0] };

  test("say when values can no longer be told apart", () => {
    expect(caption(at)).toBe(
      "leakyRelu(0).f(−2) is 0. The values below 0 have all become 0.",
    );
  });

  test("tell what came out instead of a number", () => {
    const given = { ...at, answer: undefined, below: [undefined] };
    expect(caption(given)).toBe(
      "leakyRelu(0).f(−2) gives nothing, which is no number.",
    );
    expect(asNumber("3")).toBeUndefined();
    expect(asNumber(3)).toBe(3);
  });
});
