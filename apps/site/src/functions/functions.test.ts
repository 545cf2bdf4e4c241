import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { outline, readLibrary } from "@handmade/course";
import katex from "katex";
import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import Curve from "./Curve.svelte";
import { functionAt, functions } from "./functions.ts";
import { piecesOf } from "./paper.ts";
import { passageOf } from "./source.ts";

const folder = fileURLToPath(
  new URL("../../../../packages/nn/src", import.meta.url),
);
const library = readLibrary(folder);

describe.each(functions)("$slug", (entry) => {
  const { lines, slopeLines, span, values, slopes } = entry;
  const parameter = entry.parameter?.start ?? 0;

  test("its slope is what nudging its value finds", () => {
    const h = 1e-6;
    for (const k of [0.13, 0.31, 0.47, 0.64, 0.83]) {
      const x = span[0] + k * (span[1] - span[0]);
      for (const [i, { of }] of lines.entries()) {
        const nudged = (of(x + h, parameter) - of(x - h, parameter)) / (2 * h);
        // Second order in h, and a slope by nudging in softmax's place.
        expect(slopeLines[i]!.of(x, parameter)).toBeCloseTo(nudged, 4);
      }
    }
  });

  test("both curves lie on their papers", () => {
    const drawn = (line: (typeof lines)[number], reach: typeof values) =>
      piecesOf(line, parameter, span, reach).length;
    for (const line of lines) expect(drawn(line, values)).toBeGreaterThan(0);
    for (const line of slopeLines)
      expect(drawn(line, slopes)).toBeGreaterThan(0);
  });

  test("its formulas are understood, and its exercise exists", () => {
    for (const tex of [entry.formula, entry.slopeFormula])
      expect(() =>
        katex.renderToString(tex, { throwOnError: true }),
      ).not.toThrow();
    expect(outline).toContain(entry.exercise);
  });

  test("the library's lines are whole, and read from its file", () => {
    const { file, code } = passageOf(library, entry.inLibrary);
    const source = readFileSync(`${folder}/${file}`, "utf8");
    expect(code).toMatch(
      new RegExp(`export (const|function) ${entry.inLibrary}`),
    );
    const [first, ...rest] = code.split("\n");
    expect(first).toContain("/**");
    expect(rest.at(-1)).toMatch(/^[)}]+;?$|;$/);
    for (const line of code.split("\n")) expect(source).toContain(line);
    const count = (mark: string) => code.split(mark).length;
    expect(count("{")).toBe(count("}"));
    expect(count("(")).toBe(count(")"));
  });

  test("it is drawn without JavaScript, with its numbers", () => {
    const { body } = render(Curve, { props: { slug: entry.slug } });
    expect(body.match(/<tr/g)).toHaveLength(12);
    expect(body).not.toMatch(/NaN|undefined/);
  });
});

test("addresses are unique, and no other is served", () => {
  const slugs = functions.map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(slugs.length);
  expect(() => functionAt("swish")).toThrow("no page /functions/swish/");
});
