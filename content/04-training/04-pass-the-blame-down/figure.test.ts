import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import { pathsOf } from "./fan-out.ts";
import Paths from "./figure.svelte";
import { caption } from "./in-words.ts";

describe("without JavaScript", () => {
  const { body } = render(Paths, { props: {} });

  test("the caption already says the start state", () => {
    expect(body).toContain(
      "3 paths lead from x[0] to the loss. They bring 1.2 − 0.5 − 0.3 = 0.4. Raise it, and the loss grows.",
    );
  });

  test("every path is a bar, and below them stands the answer", () => {
    expect(body.match(/class="bar/g)).toHaveLength(4);
    expect(body.match(/data-path=/g)).toHaveLength(3);
    expect(body).not.toContain('class="missed');
  });

  test("the table has both inputs' paths and what was returned", () => {
    expect(body).toContain("W[2][1] · delta[2]");
    expect(body).toContain("dx[1], by backThrough");
  });

  test("the function is the library's and says so", () => {
    expect(body).toContain("borrowed: backThrough");
  });
});

test("the start can be chosen, in another shape", () => {
  const props = { W: [[1, 2, 3]], delta: [0.5] };
  const { body } = render(Paths, { props });
  expect(body).toContain("1 path leads from x[0] to the loss");
  expect(body.match(/type="radio"/g)).toHaveLength(3);
});

describe("the words about an input", () => {
  const paths = pathsOf(0, [[1], [-2], [3]], [1, 1, 1]);
  const told = (blame: number | undefined, problem?: string) =>
    caption({ i: 0, paths, blame, problem });

  test("add up what the paths bring", () => {
    expect(told(2)).toContain("They bring 1 − 2 + 3 = 2. Raise it");
  });

  test("recognize a path that took the place of the others", () => {
    expect(told(3)).toContain(
      "But backThrough says 3, what the last path brings alone.",
    );
    expect(told(1)).toContain("what path 0 brings alone");
    expect(told(7)).toContain("But backThrough says 7.");
  });

  test("know when everything cancels, and when nothing came", () => {
    const even = pathsOf(0, [[1], [1]], [0.5, -0.5]);
    expect(
      caption({ i: 0, paths: even, blame: 0, problem: undefined }),
    ).toContain("They cancel");
    const silent = pathsOf(0, [[0], [1]], [0.5, 0]);
    expect(
      caption({ i: 0, paths: silent, blame: 0, problem: undefined }),
    ).toContain("Nothing comes back");
  });

  test("pass on what is wrong with the whole answer", () => {
    expect(told(undefined, "The answer is nothing.")).toContain(
      "= 2. The answer is nothing.",
    );
    expect(told(undefined)).toContain("There is no number for it");
  });
});
