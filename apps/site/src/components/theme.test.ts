import { expect, test } from "vitest";
import { nextTheme, themes } from "./theme.ts";

test("the theme button comes back to where it began", () => {
  const round = themes.map(nextTheme);
  expect(round).toEqual(["light", "dark", "system"]);
});
