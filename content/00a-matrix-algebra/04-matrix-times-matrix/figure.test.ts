import { readTable } from "@handmade/figures/tables.ts";
import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import Maps from "./figure.svelte";
import { maps } from "./geometry.ts";
import { caption, sameWay } from "./in-words.ts";

const [turn, stretch, , mirror] = maps;
const read = (answer: unknown) => readTable("matMul", answer, 2, 2);
const product = read([
  [0, -1.5],
  [1, 0],
]);
const swapped = read([
  [0, -1],
  [1.5, 0],
]);

describe("without JavaScript", () => {
  const { body } = render(Maps, { props: {} });

  test("the caption already says the start state", () => {
    expect(body).toContain(
      "First a quarter turn, then half as wide again. The product, used once, takes the letter to the same place. The other order gives another table.",
    );
  });

  // Stretch times turn: [[1.5·0, 1.5·(−1)], [1, 0]].
  test("the product is written beside its factors", () => {
    expect(body).toContain("matMul(A, B)");
    expect(body).toContain("−1.5</td>");
    expect(body).toContain("A: stretch");
  });

  test("the outline lies on the filled letter", () => {
    const paths = [...body.matchAll(/class="(\w+)[^"]*" d="([^"]*)"/g)];
    const drawn = (name: string) =>
      paths.filter(([, of]) => of === name).map(([, , d]) => d);
    expect(drawn("letter")).toHaveLength(3);
    expect(drawn("outline")).toEqual([drawn("letter")[2]]);
  });

  test("the function is the library's and says so", () => {
    expect(body).toContain("borrowed: matMul");
  });
});

describe("the words", () => {
  const at = { first: turn!, next: stretch!, product, swapped };

  test("notice a product of the wrong order", () => {
    expect(
      sameWay(
        [
          [0, -1.5],
          [1, 0],
        ],
        turn!,
        stretch!,
      ),
    ).toBe(true);
    expect(caption({ ...at, product: swapped })).toContain(
      "somewhere else",
    );
  });

  test("notice an order that does not matter", () => {
    const both = read([
      [-1.5, 0],
      [0, 1],
    ]);
    const given = { first: mirror!, next: stretch! };
    expect(
      caption({ ...given, product: both, swapped: both }),
    ).toContain("The other order gives the same table.");
  });

  test("tell what came out instead of a table", () => {
    expect(caption({ ...at, product: read(undefined) })).toContain(
      "matMul gives nothing; it should be a table of 2 rows.",
    );
    expect(caption({ ...at, swapped: read(3) })).toMatch(
      /same place\.$/,
    );
  });
});
