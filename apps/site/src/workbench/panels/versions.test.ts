import { expect, test } from "vitest";
import { versionTime } from "./versions.ts";

const noon = new Date(2026, 10, 22, 12, 5, 9).getTime();

test("a version of today is named by its time", () => {
  expect(versionTime(noon, noon + 60_000)).toBe("12:05:09");
});

test("an older one by its day, too", () => {
  expect(versionTime(noon, noon + 86_400_000)).toBe("22 Nov 2026, 12:05:09");
});
