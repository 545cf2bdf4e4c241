import { describe, expect, it } from "vitest";
import { diffLines, withoutDocs } from "./diff.ts";

const marks = { same: " ", gone: "-", new: "+" };
const shown = (before: string, after: string) =>
  diffLines(before, after).map(({ kind, text }) => marks[kind] + text);

describe("diffLines", () => {
  it("keeps the lines both texts share, in order", () => {
    expect(shown("a\nb\nc", "a\nx\nc")).toEqual([" a", "-b", "+x", " c"]);
  });

  it("tells a text from nothing", () => {
    expect(shown("", "a")).toEqual(["-", "+a"]);
    expect(shown("a\nb", "a\nb\n")).toEqual([" a", " b"]);
  });

  it("does not count white space at the end of a line", () => {
    expect(shown("a  \r\nb", "a\nb")).toEqual([" a", " b"]);
  });

  it("rebuilds both texts from its lines", () => {
    const before = "one\ntwo\nthree\nfour";
    const after = "zero\ntwo\nfour\nfive";
    const lines = diffLines(before, after);
    const side = (skip: string) =>
      lines.filter(({ kind }) => kind !== skip).map(({ text }) => text);
    expect(side("new").join("\n")).toBe(before);
    expect(side("gone").join("\n")).toBe(after);
  });
});

it("withoutDocs leaves code and plain comments as they are", () => {
  const program = `/**
 * What it says.
 */
export function f(): number {
  // Why.
  return 1; /* inside */
}
`;
  expect(withoutDocs(program)).toBe(`export function f(): number {
  // Why.
  return 1; /* inside */
}
`);
});
