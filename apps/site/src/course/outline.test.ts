import * as library from "@handmade/nn";
import { expect, test } from "vitest";
import { outline } from "./outline.ts";

test("everything the outline says is lent, the library has", () => {
  const missing = outline
    .flatMap(({ exports }) => exports)
    .filter((name) => !(name in library));
  expect(missing).toEqual([]);
});
