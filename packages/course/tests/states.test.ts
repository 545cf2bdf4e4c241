import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import {
  folderAfter,
  folderBefore,
  outline,
  readLibrary,
  solution,
  solutionFile,
} from "../src/index.ts";
import { typeChecker } from "../src/typecheck.ts";

const library = readLibrary(
  fileURLToPath(new URL("../../nn/src", import.meta.url)),
);

describe("the learner's folder", () => {
  test("before an exercise lacks its names, after it has them", () => {
    expect(folderBefore(library, "1.1")["neuron.ts"]).toBe(undefined);
    expect(folderAfter(library, "1.1")["neuron.ts"]).toContain(
      "export function neuron(",
    );
  });

  test("grows an object by a method", () => {
    expect(folderAfter(library, "3.1")["losses.ts"]).not.toContain("grad(");
    expect(folderAfter(library, "3.2")["losses.ts"]).toContain("grad(");
  });

  test("imports nothing that it does not use", () => {
    const backward = folderAfter(library, "4.1")["backward.ts"]!;
    expect(backward).toContain('import { neuron } from "./neuron.ts";');
    expect(backward).not.toContain("outer");
  });

  test("only ever grows", () => {
    const sizes = outline.map(
      (id) => Object.keys(folderAfter(library, id)).length,
    );
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  });

  test("is the library itself when the course is done", () => {
    const done = folderAfter(library, outline.at(-1)!);
    const words = (source: string) => source.trim().replace(/\s+/g, " ");
    const markers = /^\s*\/\/ #(end)?region.*$/gm;
    for (const [file, source] of Object.entries(done)) {
      const whole = library.files[file]!.replace(markers, "");
      expect(words(source), file).toBe(words(whole));
    }
  });

  test("of an exercise that is not there is refused", () => {
    expect(() => folderAfter(library, "9.9")).toThrow(
      'There is no exercise "9.9".',
    );
  });
});

describe("a solution", () => {
  test("to be read is what the exercise adds, and no more", () => {
    const mse = { id: "3.1", file: "losses.ts" };
    expect(solution(library, mse)).toContain("value(y: Vec, t: Vec)");
    expect(solution(library, mse)).not.toContain("grad(");
    expect(solution(library, { id: "3.2", file: "losses.ts" })).toMatch(
      /^grad\(/,
    );
  });

  test("to be run is the whole file", () => {
    expect(solutionFile(library, { id: "4.3", file: "backward.ts" })).toContain(
      "import ",
    );
  });
});

describe("origins", () => {
  test("say which exercise writes a name, or that it is given", () => {
    expect(library.origins).toMatchObject({
      neuron: { file: "neuron.ts", exercise: "1.1" },
      sameLength: { file: "lengths.ts", exercise: null },
    });
  });

  test("say which exercises add to it later, and to nothing else", () => {
    const { mse, leakyRelu, sigmoid, applyTo, dot } = library.origins;
    expect([mse, leakyRelu, sigmoid].map((one) => one?.grown)).toEqual([
      ["3.2"],
      ["3.3"],
      ["3.3"],
    ]);
    expect([applyTo?.grown, dot?.grown]).toEqual([undefined, undefined]);
  });
});

test("the type checker names file, line and fault, and accepts what fits", () => {
  const check = typeChecker();
  const wrong = { "a.ts": 'export const n: number = "x";\n' };
  expect(check(wrong)).toEqual([
    "a.ts:1: Type 'string' is not assignable to type 'number'.",
  ]);
  expect(check({ "a.ts": "export const n: number = 1;\n" })).toEqual([]);
});
