import { expect, test } from "vitest";
import { answerOf } from "./answer.ts";

/** Chances with the given ones set and the rest of 1 shared out. */
function chances(given: Readonly<Record<number, number>>): number[] {
  const left = 1 - Object.values(given).reduce((sum, v) => sum + v, 0);
  const others = 10 - Object.keys(given).length;
  return Array.from({ length: 10 }, (_, k) => given[k] ?? left / others);
}

test("a clear winner is read without a word of doubt", () => {
  expect(answerOf(chances({ 7: 0.95 }))).toBe("I read a 7.");
});

test("eight takes another article", () => {
  expect(answerOf(chances({ 8: 0.95 }))).toBe("I read an 8.");
});

test("a strong second is named", () => {
  expect(answerOf(chances({ 7: 0.6, 1: 0.3 }))).toBe(
    "I read a 7, or perhaps a 1.",
  );
});

test("when nothing stands out, three are named and nothing claimed", () => {
  expect(answerOf(chances({ 3: 0.3, 8: 0.25, 5: 0.2 }))).toBe(
    "I am not sure: a 3, an 8 or a 5?",
  );
});
