import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { policyFor, withPolicy } from "./policy.mjs";

const page = (head: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head></html>`;
const hash = (text: string) =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The words of one directive. */
function words(html: string, directive: string): string[] {
  const rules = policyFor(html).split("; ");
  const rule = rules.find((rule) => rule.split(" ")[0] === directive);
  return rule!.split(" ").slice(1);
}

test("a page's own inline scripts and styles are let in, by their hashes", () => {
  const html = page(
    '<script>one()</script><script type="module">two()</script>' +
      "<style>p { color: red }</style>",
  );
  expect(words(html, "script-src")).toEqual(
    expect.arrayContaining([hash("one()"), hash("two()")]),
  );
  expect(words(html, "style-src-elem")).toContain(hash("p { color: red }"));
});

test("no script is let in for its place in the page alone", () => {
  const allowed = words(page("<script>one()</script>"), "script-src");
  expect(allowed).not.toContain("'unsafe-inline'");
  expect(allowed).not.toContain("'unsafe-eval'");
  expect(allowed.filter((word) => /^[a-z*]/.test(word))).toEqual(["blob:"]);
});

test("only style attributes may stand anywhere", () => {
  const open = policyFor(page(""))
    .split("; ")
    .filter((rule) => rule.includes("'unsafe-inline'"));
  expect(open).toEqual(["style-src-attr 'unsafe-inline'"]);
});

test("the policy stands before all that it rules", () => {
  const html = withPolicy(page("<script>one()</script>"));
  expect(html.indexOf("Content-Security-Policy")).toBeGreaterThan(0);
  expect(html.indexOf("Content-Security-Policy")).toBeLessThan(
    html.indexOf("<script>"),
  );
  expect(html).toContain(hash("one()"));
});

test("a page without a place for its policy is not built", () => {
  expect(() => withPolicy("<p>No head.</p>")).toThrow(/no place/);
});
