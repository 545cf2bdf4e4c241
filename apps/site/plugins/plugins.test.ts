import { expect, test } from "vitest";
import { rehypeBase } from "./rehype-base.mjs";
import { rehypeReachableCode } from "./rehype-reachable-code.mjs";
import { rehypeUnsearchedMath } from "./rehype-unsearched-math.mjs";
import { woff2Only } from "./woff2-only.mjs";

test("links of a lesson are moved under the base path, others are not", () => {
  const hrefs = ["/desk/", "//elsewhere.example/", "#part", "other/"];
  const children = hrefs.map((href) => ({ properties: { href } }));
  rehypeBase("/course/")({ children });
  expect(children.map(({ properties }) => properties.href)).toEqual([
    "/course/desk/",
    "//elsewhere.example/",
    "#part",
    "other/",
  ]);
});

test("without a base path, links stay as they are", () => {
  const link = { properties: { href: "/desk/" } };
  rehypeBase("/")(link);
  expect(link.properties.href).toBe("/desk/");
});

test("of KaTeX's fonts only the first format is kept", () => {
  const css =
    '@font-face{src:url(a.woff2) format("woff2"),' +
    'url(a.woff) format("woff"),url(a.ttf) format("truetype")}';
  const { transform } = woff2Only();
  expect(transform(css, "/x/katex/dist/katex.min.css")).toBe(
    '@font-face{src:url(a.woff2) format("woff2")}',
  );
  expect(transform(css, "/x/other.css")).toBeUndefined();
});

test("formulas are kept out of the search, words are not", () => {
  const formula = { properties: { className: ["katex"] }, children: [] };
  const text = { properties: {}, children: [formula] };
  rehypeUnsearchedMath()(text);
  expect(formula.properties).toHaveProperty("dataPagefindIgnore", "all");
  expect(text.properties).toEqual({});
});

test("blocks of code can be reached by keyboard, however written", () => {
  const plain = { tagName: "pre", properties: {}, children: [] };
  const written = { name: "pre", attributes: [], children: [] };
  rehypeReachableCode()({ children: [plain, written] });
  expect(plain.properties).toEqual({ tabIndex: 0 });
  expect(written.attributes).toMatchObject([{ name: "tabindex", value: "0" }]);
});
