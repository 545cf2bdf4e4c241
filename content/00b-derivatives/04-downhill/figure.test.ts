import { bowl, descend, saddle } from "@handmade/nn";
import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import Downhill from "./figure.svelte";
import { caption, instead } from "./in-words.ts";
import {
  area,
  landscapeOf,
  landscapes,
  onMap,
  pin,
  placeAt,
  settle,
} from "./landscapes.ts";
import { leftAfter, rateOf, steps, walkOf } from "./walk.ts";

const inBowl = (lr: number, count = steps) =>
  walkOf(
    landscapeOf("bowl"),
    [-3, 2],
    Array.from({ length: count }, (_, k) =>
      descend(bowl, [-3, 2], lr, k + 1),
    ),
  );

describe("without JavaScript", () => {
  const { body } = render(Downhill, { props: {} });

  test("the caption already says the start state", () => {
    expect(body).toContain(
      "With a learning rate of 0.1, 40 steps lead from [−3, 2] to [0.95, −0.95], 2 high. The slopes there are −0.05 and 0.05.",
    );
  });

  test("the map has its lines, and the walk all its steps", () => {
    expect(body.match(/fill-rule="evenodd"/g)).toHaveLength(
      landscapes[0]!.levels.length,
    );
    expect(body.match(/class="leg /g)).toHaveLength(steps);
  });

  test("both functions are the library's, and it says so", () => {
    expect(body).toContain("borrowed: descend, gradient");
  });
});

describe("the map", () => {
  test("has lines only at heights that are on it", () => {
    for (const { f, levels } of landscapes) {
      const corners = area.x.flatMap((x) =>
        area.y.map((y) => f([x, y])),
      );
      expect(levels[0]).toBeGreaterThan(0);
      expect(levels.at(-1)).toBeGreaterThan(0.5 * Math.max(...corners));
      expect(Math.min(...levels)).toBeLessThan(Math.min(...corners));
    }
  });

  test("one of the saddle's lines goes over the pass", () => {
    expect(landscapeOf("saddle").levels).toContain(saddle([0, 0]));
  });

  test("finds the place under a pin", () => {
    const [x, y] = placeAt(pin([1.5, -2]));
    expect([x, y]).toEqual([1.5, -2]);
  });

  test("lets a start settle on a tenth that is on it", () => {
    expect(settle([1.234, -9])).toEqual([1.2, -3]);
    expect(onMap(settle([99, 99]))).toBe(true);
  });
});

describe("a walk", () => {
  test("begins at its start and has a point for every step", () => {
    const { points, heights } = inBowl(0.1);
    expect(points[0]).toEqual([-3, 2]);
    expect(points).toHaveLength(steps + 1);
    expect(heights[0]).toBe(bowl([-3, 2]));
  });

  test("ends where an answer is no point", () => {
    const walk = walkOf(
      landscapeOf("bowl"),
      [0, 0],
      [[1, 1], [2], [3, 3]],
    );
    expect(walk.points).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(walk.broken).toEqual({ step: 2, answer: [2] });
  });

  test("leaves the map with too large a learning rate only", () => {
    expect(leftAfter(inBowl(0.1))).toBeUndefined();
    // From the bottom, (−½, −½) doubles and turns: (4, 4) is off.
    expect(leftAfter(inBowl(rateOf(0)))).toBe(3);
  });
});

describe("the words", () => {
  test("say where a walk got out of hand", () => {
    const walk = inBowl(1);
    const at = (step: number) =>
      caption({ lr: 1, walk, at: step, slopes: [0, 0] });
    expect(at(40)).toMatch(
      /^With a learning rate of 1, 3 steps lead off the map, to a height of 50\.$/,
    );
    expect(at(2)).toContain(
      "2 steps lead from [−3, 2] to [−1, −3], 14 high",
    );
  });

  test("say how many steps led up", () => {
    const walk = walkOf(
      landscapeOf("bowl"),
      [1, -1],
      [
        [1, 0],
        [2, 0],
      ],
    );
    expect(caption({ lr: 0.1, walk, at: 2, slopes: [3, 3] })).toMatch(
      /Every step led up\.$/,
    );
    const back = walkOf(
      landscapeOf("bowl"),
      [1, 0],
      [
        [1, -1],
        [2, 0],
      ],
    );
    expect(
      caption({ lr: 0.1, walk: back, at: 2, slopes: [3, 3] }),
    ).toMatch(/1 step of them led up\.$/);
  });

  test("tell what came out instead of a point", () => {
    const walk = walkOf(landscapeOf("bowl"), [0, 0], [7, undefined]);
    expect(caption({ lr: 0.1, walk, at: 2, slopes: [0, 0] })).toBe(
      "With a learning rate of 0.1, descend gives a number after 1 step: that is no point.",
    );
    expect(instead([1, "2"])).toBe("a list with the text “2” in it");
    expect(instead([1])).toBe("a list of 1");
    expect(
      caption({ lr: 0.1, walk, at: 0, slopes: undefined }),
    ).toMatch(/But gradient gives nothing there\.$/);
  });
});
