import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { readGlossary, surveyCourse, termSlug } from "../src/index.ts";

const content = mkdtempSync(join(tmpdir(), "glossary-"));
afterAll(() => rmSync(content, { recursive: true }));

function written(yaml: string) {
  writeFileSync(join(content, "glossary.yaml"), yaml);
  return () => readGlossary(content);
}

test("a glossary is read, and stands beside the chapters", () => {
  const read = written(
    '- word: bias\n  forms: [biases]\n  meaning: What is added.\n  first: "1.1"\n',
  );
  expect(read()).toEqual([
    {
      word: "bias",
      forms: ["biases"],
      meaning: "What is added.",
      first: "1.1",
    },
  ]);
  expect(surveyCourse(content).problems).toEqual([]);
});

test("a word with two meanings is refused", () => {
  const twice =
    '- { word: rate, meaning: One., first: "4.7" }\n- { word: pace, forms: [Rate], meaning: Two., first: "4.7" }\n';
  expect(written(twice)).toThrow(
    '"rate" stands under "rate" and under "pace". One meaning per word.',
  );
});

test("a term that lacks something is named by its place", () => {
  expect(written('- { word: bias, first: "1.1" }\n')).toThrow(
    "glossary.yaml: term 1, meaning:",
  );
  expect(written('- { word: x, meaning: Y., first: "9.9" }\n')).toThrow(
    "term 1, first: no such exercise in the outline",
  );
});

test("the course's own glossary has one meaning per word", () => {
  const own = fileURLToPath(new URL("../../../content", import.meta.url));
  expect(readGlossary(own).length).toBeGreaterThan(40);
});

test("a term has an address", () => {
  expect(termSlug("Leaky ReLU")).toBe("leaky-relu");
});
