import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { keepEarlier, readEarlier, readText, writeText } from "./texts.ts";

test("a text that grew from what is stored replaces it and keeps nothing", async () => {
  const first = await writeText("1.1", "a", undefined);
  const second = await writeText("1.1", "ab", first.revision);
  expect(second.replaced).toBe(false);
  expect((await readText("1.1"))?.text).toBe("ab");
  expect(await readEarlier("1.1")).toEqual([]);
});

test("a text that another tab wrote in between is kept", async () => {
  const base = await writeText("1.2", "a", undefined);
  await writeText("1.2", "theirs", base.revision);
  const mine = await writeText("1.2", "mine", base.revision);
  expect(mine.replaced).toBe(true);
  expect((await readText("1.2"))?.text).toBe("mine");
  expect(
    (await readEarlier("1.2")).map(({ text, why }) => [text, why]),
  ).toEqual([["theirs", "other-tab"]]);
});

test("a hundred versions are kept, the newest", async () => {
  for (let at = 0; at < 103; at++)
    await keepEarlier({ id: "1.3", text: `${at}`, at, why: "checked" });
  for (const text of ["x", "y", "z"]) await writeText("1.3", text, undefined);
  const kept = await readEarlier("1.3");
  expect(kept).toHaveLength(100);
  expect(kept.map(({ text }) => text)).toContain("y");
  expect(kept.map(({ text }) => text)).not.toContain("4");
});

test("a version that says the same as the newest is kept once", async () => {
  await keepEarlier({ id: "1.4", text: "a", at: 1, why: "checked" });
  await keepEarlier({ id: "1.4", text: "a", at: 2, why: "passed" });
  expect(await readEarlier("1.4")).toEqual([
    { id: "1.4", text: "a", at: 2, why: "passed" },
  ]);
});
