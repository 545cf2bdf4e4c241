import { expect, test } from "vitest";
import { needed, questions } from "./questions.ts";

test("there are ten questions, and each refresher has one", () => {
  expect(questions).toHaveLength(10);
  expect(needed(questions)).toEqual(
    ["RA1", "RA2", "RA3", "RA4"].concat(["RB1", "RB2", "RB3", "RB4"]),
  );
});

test.each(questions)("$text has one right option of four", (question) => {
  const { options, right } = question;
  expect(new Set(options).size).toBe(4);
  expect(options.filter((option) => option === right)).toHaveLength(1);
});

test("the right answer does not always stand in one place", () => {
  const places = questions.map(({ options, right }) => options.indexOf(right));
  expect(new Set(places).size).toBe(4);
});

test("two misses of one kind need one refresher", () => {
  const [dot, shape, product] = questions;
  expect(needed([product!, shape!])).toEqual(["RA2"]);
  expect(needed([dot!, product!])).toEqual(["RA1", "RA2"]);
});
