import type { Program } from "@handmade/judge";
import { describe, expect, it } from "vitest";
import {
  compose,
  composeBank,
  composeDriver,
  isProblem,
  strip,
} from "../src/bundle.ts";
import { composed, course, file, right } from "./course.ts";

/** Where the problem with a source is said to be. */
function place(source: string) {
  const made = composed(source);
  return isProblem(made)
    ? [made.kind, "line" in made && made.line, "column" in made && made.column]
    : "accepted";
}

function saying(source: string): string {
  const made = composed(source);
  return isProblem(made) && "message" in made ? made.message : "accepted";
}

describe("taking types out", () => {
  it("keeps every line and column", () => {
    const source = "export const a: number = 1;\r\ntype B = 2; let c = a as B;";
    const { code } = file("a.ts", source);
    expect(code).toHaveLength(source.length);
    expect(code.indexOf("let c")).toBe(source.indexOf("let c"));
  });

  it("finds the exported values and no types", () => {
    const { exports } = file(
      "a.ts",
      `export const { a, b: [c] } = x; export default 1;
       export function f(a: number): void; export function f() {}
       export interface I {} export type T = 1; declare const q: 1;
       const y = 1; export { y as z, type T as U }; export class K {}`,
    );
    expect(exports).toEqual(["a", "c", "default", "f", "z", "K"]);
  });

  it("lets imports of types vanish", () => {
    const { code, imports } = file(
      "a.ts",
      `import { Vec, type Mat } from "./types.ts";
       import type { Pair } from "./slopes.ts";
       import { type Layer } from "./layer.ts";
       export const v = 1;`,
    );
    expect(imports).toEqual([]);
    expect(code.trim()).toBe("export const v = 1;");
  });

  it.each([
    ["an open bracket", "export function f( {\n", ["syntax", 2, 1]],
    ["half a sum", "let a = 1;\r\nlet b = a + ;", ["syntax", 2, 13]],
    ["a name declared twice", "let a = 1;\n let a = 2;", ["syntax", 1, 5]],
    ["return outside", "\n  return 1;", ["syntax", 2, 3]],
    ["await outside", "function f() { await 1 }", ["syntax", 1, 16]],
    ["enum", "\nenum A { B }", ["syntax", 2, 1]],
    ["a hidden character", "let a;\nlet b = '\0';", ["syntax", 2, 10]],
    ["an abyss of brackets", `x = ${"[".repeat(1e5)}`, ["syntax", 1, 1]],
  ])("tells the line and column of %s", (_, source, where) => {
    expect(place(source)).toEqual(where);
  });

  it("is not troubled by a byte order mark", () => {
    expect(place(`\uFEFF${right}`)).toBe("accepted");
  });

  it("names the feature that cannot be erased", () => {
    expect(saying("enum A { B }")).toContain("`enum` does not work here");
  });
});

describe("imports", () => {
  it.each([
    ["a package", 'import _ from "lodash";', '"lodash" is not available'],
    ["the network", '\nimport "http://a.test/x.js";', "is not available"],
    ["Node", 'import fs from "node:fs";', "is not available"],
    ["a missing file", 'import { a } from "./no.ts";', "is not available"],
    [
      "a short name",
      'import { dot } from "./vectors";',
      'Write "./vectors.ts"',
    ],
    [
      "a missing name",
      'import { dott } from "./vectors.ts";',
      "exports no `dott`. You can import `zeros`, `scaled`, `dot`",
    ],
    ["a default", 'import d from "./vectors.ts";', "exports no `default`"],
    ["the answer", 'import { neuron } from "./neuron.ts";', "write it here"],
    [
      "a later answer",
      'import { later } from "./neuron.ts";',
      "exercise 1.2, which comes later",
    ],
    [
      "the answer, handed on",
      'export { neuron } from "./neuron.ts";',
      "write it here",
    ],
    [
      "a computed name",
      "await import('./neu' + 'ron.ts');",
      "only with a name in quotes",
    ],
    ["a dynamic stranger", "await import('node:fs');", "is not available"],
  ])("refuse %s", (_, source, sentence) => {
    expect(saying(source)).toContain(sentence);
  });

  it("tell the line of what is refused", () => {
    expect(place('\n\nimport "lodash";').slice(0, 2)).toEqual(["import", 3]);
  });

  it("hold nothing of this exercise under a star", () => {
    const made = composed('import * as n from "./neuron.ts";') as Program;
    const door = made.modules.find((m) => m.name === "before 1.1/neuron.ts");
    expect(door?.code).toBe("");
  });

  it("prefer what the learner wrote and passed", () => {
    const own = { RA1: file("vectors.ts", "export const dot = () => 7;") };
    const made = composed(right, own) as Program;
    const door = made.modules.find((m) => m.name === "before 1.1/vectors.ts");
    expect(door?.imports.map((i) => i.module)).toEqual([
      "library/vectors.ts",
      "library/vectors.ts",
      "own RA1/vectors.ts",
    ]);
  });

  it("lend what a passed file no longer exports", () => {
    const own = { RA1: file("vectors.ts", "export const dott = () => 7;") };
    const { modules } = composed(right, own) as Program;
    expect(modules.map((m) => m.name)).not.toContain("own RA1/vectors.ts");
  });

  describe("of an export that grew", () => {
    const grown = {
      ...course,
      order: ["RA1", "RA2", "1.1", "1.2"],
      library: {
        ...course.library,
        origins: {
          ...course.library.origins,
          dot: { file: "vectors.ts", exercise: "RA1", grown: ["RA2", "1.2"] },
        },
      },
    };
    const own = (text: string) => file("vectors.ts", text);
    const first = own("export const dot = () => 7;");
    const second = own("export const dot = () => 8;");
    const usedOf = (passed: Record<string, typeof first>) => {
      const made = compose({ ...grown, own: passed }, file("a.ts", right));
      return (made as Program).modules
        .map(({ name }) => name)
        .filter((name) => name.startsWith("own"));
    };

    it("takes the newest that stands before the exercise", () => {
      expect(usedOf({ RA1: first, RA2: second, "1.2": first })).toEqual([
        "own RA2/vectors.ts",
      ]);
    });

    it("lends it until it has grown", () => {
      expect(usedOf({ RA1: first })).toEqual([]);
    });
  });

  it("name modules that stand before them", () => {
    const { modules } = composed(right) as Program;
    modules.forEach(({ imports }, at) => {
      const before = modules.slice(0, at).map((m) => m.name);
      for (const { module } of imports) expect(before).toContain(module);
    });
  });
});

it("a program carries no more of the library than it lends", () => {
  const made = compose({ ...course, lends: ["scaled"] }, file("a.ts", ""));
  expect((made as Program).modules.map((m) => m.name)).toEqual([
    "library/vectors.ts",
    "lent",
    "a.ts",
  ]);
});

describe("a bank", () => {
  it("numbers its programs", () => {
    const bank = composeBank(course, [
      file("transposed/a.ts", right),
      file("transposed/b.ts", right),
    ]) as Program;
    expect(bank.modules.at(-1)?.code).toBe(
      'export * as w0 from "bank/transposed/a.ts";\nexport * as w1 from "bank/transposed/b.ts";\n',
    );
  });
});

describe("a driver", () => {
  const asks = file("d.ts", 'import { dot, neuron } from "library";');
  const namesOf = ({ modules }: Program) => modules.map(({ name }) => name);

  it("is given what the learner passed, and the library's else", () => {
    const own = { RA1: file("vectors.ts", "export const dot = () => 7;") };
    expect(namesOf(composeDriver({ ...course, own }, asks))).toEqual([
      "own RA1/vectors.ts",
      "library/vectors.ts",
      "library/neuron.ts",
      "functions for driver",
      "driver",
    ]);
  });

  it("is made anew for each program of a bank", () => {
    const bank = composeBank(course, [file("a.ts", right)], asks) as Program;
    expect(bank).toMatchObject({ entry: "bank", driver: "driver" });
    expect(namesOf(bank)).toContain("driver/a.ts");
  });

  it.each([
    ["all at once", 'import * as nn from "library";', "it imports all"],
    ["what nobody has", 'import { x } from "library";', "nobody has it"],
  ])("may not import %s", (_, source, why) => {
    const driver = file("d.ts", source);
    expect(() => compose(course, file("a.ts", right), driver)).toThrow(why);
  });
});

it("a text of more than a million characters is refused", () => {
  expect(strip("a.ts", " ".repeat(1_000_001))).toMatchObject({
    kind: "syntax",
  });
});
