import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { sources } from "./doors.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Ways by which a text becomes markup, or code. */
const ways =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|parseFromString|srcdoc)\b|\{@html\b|\bset:html\b|\bdocument\s*\.\s*write(?:ln)?\b|["'`]javascript:|\beval\s*\(|\bnew\s+Function\b/g;

/** Where that is allowed, and why it is no text of a stranger's. */
const allowed: Readonly<Record<string, string>> = {
  "apps/site/src/pages/functions/[slug].astro: set:html":
    "formulas and texts of our own table of functions, at build time",
  "apps/site/src/pages/playground.astro: set:html":
    "pictures of the settings a page begins with, drawn by the build",
  "apps/site/src/workbench/panels/Prose.svelte: {@html":
    "mistakes and hints, made from our own Markdown by the build",
  "packages/sandbox/src/browser/frame-host.ts: srcdoc":
    "the sandbox's own document, which is constant",
};

/** `path: way` for each use outside tests and their tools. */
function uses(files: readonly string[]): string[] {
  return files
    .filter((path) => /^(?:apps\/site|packages|content)\//.test(path))
    .filter((path) => !/\/(?:e2e|tests|wrong|right)\/|\.test\.ts$/.test(path))
    .filter((path) => !path.endsWith(".text.ts"))
    .flatMap((path) => found(path, readFileSync(root + path, "utf8")));
}

function found(path: string, source: string): string[] {
  const code = source.replace(/^\s*(?:\/\/|\/?\*).*$/gm, "");
  return [...code.matchAll(ways)].map(([way]) => `${path}: ${way}`);
}

test("no text becomes markup or code but where a reason is given", () => {
  const here = new Set(uses(sources(root)));
  expect([...here].sort()).toEqual(Object.keys(allowed).sort());
});

test.each([
  "box.innerHTML = name;",
  "<p>{@html name}</p>",
  "<p set:html={name} />",
  "document.write(name)",
  "box.insertAdjacentHTML('beforeend', name)",
  'link.href = "javascript:" + name',
  "new Function(name)()",
])("the search would see: %s", (source) => {
  expect(found("a.ts", source)).toHaveLength(1);
});
