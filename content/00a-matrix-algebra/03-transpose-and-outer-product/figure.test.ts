import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import Tables from "./figure.svelte";
import { caption, flip } from "./in-words.ts";

describe("without JavaScript", () => {
  const { body } = render(Tables, { props: {} });

  // u is 2, −1, 0.5 and v is 1, −1.5.
  test("every product stands in both tables, at turned places", () => {
    expect(body.match(/<button[^>]*aria-label/g)).toHaveLength(12);
    for (const [place, there, product] of [
      ["0][1", "1][0", "−3"],
      ["1][0", "0][1", "−1"],
      ["2][1", "1][2", "−0.75"],
    ]) {
      expect(body).toContain(
        `aria-label="outer[${place}]: ${product}"`,
      );
      expect(body).toContain(
        `aria-label="turned[${there}]: ${product}"`,
      );
    }
  });

  test("one cell is chosen, and its partner with it", () => {
    expect(body.match(/aria-pressed="true"/g)).toHaveLength(2);
  });

  test("the caption already says the start state", () => {
    expect(body).toContain(
      "Row 0 belongs to u[0], column 1 to v[1]: 2\u00a0·\u00a0−1.5\u00a0=\u00a0−3. Turned, it stands in turned[1][0].",
    );
  });

  test("both functions are the library's and say so", () => {
    expect(body).toContain("borrowed: outer, transpose");
  });
});

test("a place that is turned twice is itself", () => {
  expect(flip({ o: 2, i: 1 })).toEqual({ o: 1, i: 2 });
  expect(flip(flip({ o: 2, i: 0 }))).toEqual({ o: 2, i: 0 });
});

describe("the words about an entry", () => {
  const at = {
    at: { o: 1, i: 1 },
    u: [2, 3],
    v: [4, -1],
    entry: -3 as number | undefined,
    turned: -3 as number | undefined,
    problems: [undefined, undefined] as (string | undefined)[],
  };

  test("know that the diagonal stays", () => {
    expect(caption(at)).toContain("stays where it is");
  });

  test("tell another product, and another partner", () => {
    expect(caption({ ...at, entry: 2 })).toContain(
      "= −3. But outer[1][1] is 2.".replaceAll("= −", "=\u00a0−"),
    );
    expect(caption({ ...at, turned: 0 })).toContain(
      "should stand in turned[1][1], but there is 0.",
    );
  });

  test("tell what is wrong with a whole table", () => {
    const problems = [undefined, "transpose gives nothing."];
    expect(caption({ ...at, problems })).toContain(problems[1]);
  });
});
