import { sigmoid } from "@handmade/nn";
import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import Curve from "./figure.svelte";
import { across, crossing, grid, pieces, up } from "./geometry.ts";
import { caption, sumText, tellShare } from "./in-words.ts";
import Overflow from "./Overflow.svelte";
import { forms, caption as saysOf, tellAnySize } from "./overflow.ts";

describe("without JavaScript", () => {
  const { body } = render(Curve, { props: {} });

  // 1 / (1 + e⁻²) = 0.8808; 0.1 and 0.9 lie at ∓ln 9 = ∓2.197.
  test("the caption already says the start state", () => {
    expect(body.replaceAll("\u00a0", " ")).toContain(
      "sigmoid.f(1 · 2 + 0) is 0.88. The curve passes one half at x = 0 and needs 4.39 of x to get from 0.1 to 0.9.",
    );
  });

  test("the curve is one piece", () => {
    expect(body.match(/class="curve/g)).toHaveLength(1);
  });

  test("the function is the library's and says so", () => {
    expect(body).toContain("borrowed: sigmoid");
  });

  test("the two forms still agree at 50", () => {
    const { body } = render(Overflow, { props: {} });
    expect(body).toContain(
      "At z = 50, the first form gives 1, the second 1; sigmoid.f gives 1.",
    );
  });
});

describe("the curve", () => {
  const curve = (w: number, b: number) =>
    grid.map((x) => sigmoid.f(w * x + b));

  test("is broken where there is no number or one far outside", () => {
    expect(pieces(grid.map(() => undefined))).toEqual([]);
    expect(pieces(grid.map((x) => (x === 0 ? 7 : 0.5)))).toHaveLength(
      2,
    );
    expect(pieces(curve(1, 0))[0]![120]).toEqual([across(0), up(0.5)]);
  });

  test("passes a level where the formula does", () => {
    expect(crossing(curve(2, -3), 0.5)).toBeCloseTo(1.5, 12);
    // A chord over h = 0.05 strays by h²/8 · f″ = 3e-5 at most, which
    // at a slope of 0.09 is 3e-4 of x.
    expect(crossing(curve(1, 0), 0.9)).toBeCloseTo(Math.log(9), 3);
    expect(crossing(curve(-1, 0), 0.9)).toBeCloseTo(-Math.log(9), 3);
    expect(crossing(curve(0, 0), 0.9)).toBeUndefined();
  });
});

describe("the words", () => {
  const at = { w: 0, b: 1, x: 2, answer: 0.5 as unknown, curve: [] };

  test("say when one half is nowhere", () => {
    expect(caption(at)).toContain("Nowhere on the paper");
  });

  test("tell what came out instead of a number", () => {
    expect(caption({ ...at, answer: Number.NaN })).toContain(
      "gives NaN, which is no number.",
    );
  });

  test("never round a share to 0 or 1 that is neither", () => {
    expect(tellShare(0.9999)).toBe("nearly 1");
    expect(tellShare(1e-9)).toBe("nearly 0");
    expect([0, 0.25, 1].map(tellShare)).toEqual(["0", "0.25", "1"]);
  });

  test("put negative numbers of a sum in brackets", () => {
    expect(sumText(-2, 1.5, -1)).toBe("(−2) · 1.5 + (−1)");
  });
});

describe("the two forms", () => {
  test("part where e to the z cannot be written down", () => {
    expect(forms(700).map(({ answer }) => answer)).toEqual([1, 1]);
    expect(forms(720).map(({ answer }) => answer)).toEqual([
      1,
      Number.NaN,
    ]);
    expect(forms(-1000).map(({ answer }) => answer)).toEqual([0, 0]);
    expect(saysOf(720, undefined, "NaN")).toBe(
      "At z = 720, the first form gives 1, the second NaN; sigmoid.f gives NaN.",
    );
  });

  test("numbers of any size are told in a few characters", () => {
    expect([0, 1, 0.88079, 148.4, Infinity].map(tellAnySize)).toEqual([
      "0",
      "1",
      "0.881",
      "148",
      "Infinity",
    ]);
    expect(tellAnySize(5.18e21)).toBe("5.18 · 10²¹");
    expect(tellAnySize(4.5e-5)).toBe("4.5 · 10⁻⁵");
  });
});
