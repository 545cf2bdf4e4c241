import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const [light, chosenDark, systemDark] = css.split(/^ *color-scheme:/m).slice(1);

/** The colors of one block, by name. */
function colors(block: string): Record<string, string> {
  const until = block.slice(0, block.indexOf("}"));
  const pairs = [...until.matchAll(/--([\w-]+): (#\w+);/g)];
  return Object.fromEntries(pairs.map(([, name, value]) => [name, value]));
}

/** WCAG 2.2's relative luminance of "#rrggbb". */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, bright] = [luminance(one), luminance(other)].sort(
    (a, b) => a - b,
  );
  return (bright! + 0.05) / (dark! + 0.05);
}

test("dark is the same whether chosen or wished by the system", () => {
  expect(colors(chosenDark!)).toEqual(colors(systemDark!));
});

test.each([
  ["light", colors(light!)],
  ["dark", colors(chosenDark!)],
])("every ink can be read on %s paper, at 4.5 to 1 or better", (_, all) => {
  const inks = "ink ink-soft accent positive negative good bad".split(" ");
  for (const ink of inks)
    for (const paper of ["paper", "paper-raised"])
      expect
        .soft(contrast(all[ink]!, all[paper]!), `${ink} on ${paper}`)
        .toBeGreaterThanOrEqual(4.5);
  expect(contrast(all["accent-ink"]!, all.accent!)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(all.ink!, all["positive-soft"]!)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(all.ink!, all["negative-soft"]!)).toBeGreaterThanOrEqual(4.5);
});
