import { expect, test } from "vitest";
import { tally } from "./search.ts";

test("the search says in words how many pages it found", () => {
  expect(tally(0, "bais")).toBe("No page for “bais”.");
  expect(tally(1, "bias")).toBe("One page for “bias”.");
  expect(tally(3, "bias")).toBe("3 pages for “bias”.");
  expect(tally(30, "a")).toBe("30 pages for “a”. The best 8:");
});
