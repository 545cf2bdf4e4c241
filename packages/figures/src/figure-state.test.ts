import { expect, test } from "vitest";
import { addressOf, numbersIn } from "./figure-state.ts";

const page = "https://example.org/lessons/1.1/";
const state = (...numbers: number[]) => ({ name: "neuron", numbers });

test("an address holds the numbers and leads to the figure", () => {
  expect(addressOf(page, state(2, -1.5))).toBe(`${page}?neuron=2,-1.5#neuron`);
});

test("what an address holds comes back", () => {
  const href = addressOf(page, state(0.1 + 0.2, -3, 0));
  expect(numbersIn(href, state(0, 0, 0))).toEqual([0.3, -3, 0]);
});

test("a new state takes the place of the old one, and only of that", () => {
  const href = addressOf(`${page}?norun&neuron=1&loss=4#top`, state(2));
  expect(href).toBe(`${page}?norun&loss=4&neuron=2#neuron`);
});

test("an address without, or with other things than numbers, is no state", () => {
  const read = (query: string) => numbersIn(page + query, state(0, 0));
  expect(read("")).toBeUndefined();
  expect(read("?loss=1,2")).toBeUndefined();
  for (const odd of ["1", "1,2,3", "1,", "1,NaN", "1,Infinity", "1,0x9"])
    expect(read(`?neuron=${odd}`)).toBeUndefined();
  expect(read("?neuron=1,2")).toEqual([1, 2]);
});

test("commas that a messenger has escaped are still commas", () => {
  expect(numbersIn(`${page}?neuron=1%2C2`, state(0, 0))).toEqual([1, 2]);
});
