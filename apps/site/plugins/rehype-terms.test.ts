import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { rehypeTerms } from "./rehype-terms.mjs";

const content = fileURLToPath(new URL("../../../content", import.meta.url));

interface Node {
  readonly type?: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: { readonly href?: string };
  readonly children?: readonly Node[];
}

const text = (value: string): Node => ({ type: "text", value });
const element = (tagName: string, ...children: Node[]): Node => ({
  type: "element",
  tagName,
  children,
});

/** The text of a tree, links as [text](address). */
function shown(node: Node): string {
  const inside = node.value ?? (node.children ?? []).map(shown).join("");
  return node.tagName === "a" && node.properties
    ? `[${inside}](${node.properties.href})`
    : inside;
}

function linked(...children: Node[]): string {
  const tree = { type: "root", children };
  rehypeTerms(content)(tree);
  return shown(tree);
}

test("a term leads to its meaning, the first time it is used", () => {
  expect(linked(element("p", text("Weights, and again weights.")))).toBe(
    "[Weights](/glossary/#weight), and again weights.",
  );
});

test("the longer term wins", () => {
  expect(linked(element("p", text("an activation function")))).toBe(
    "an [activation function](/glossary/#activation)",
  );
});

test("code, headings and links are left as they are", () => {
  const left = ["code", "h2", "a"].map((tag) => element(tag, text("bias")));
  expect(linked(...left)).toBe("biasbiasbias");
});

test("a part of a word is not the word", () => {
  expect(linked(element("p", text("biased, one-class, player")))).toBe(
    "biased, one-class, player",
  );
});
