import { loadEngine, mayRelax } from "@handmade/engine";
import { expect, test } from "vitest";
import { describeEngine } from "./contract.ts";

describeEngine("strict", await loadEngine("strict"));
describeEngine("relaxed", await loadEngine("relaxed"));

test("the fastest build is the relaxed one where it is allowed", async () => {
  expect(mayRelax()).toBe(true);
  expect((await loadEngine("fastest")).build).toBe("relaxed");
});
