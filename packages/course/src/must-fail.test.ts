import { expect, test } from "vitest";
import type { Exercise } from "./course.ts";
import type { Library } from "./library.ts";
import { mustFail } from "./must-fail.ts";

const library: Library = {
  files: {
    "slopes.ts": `// #region RB1
export const one = () => 1;
// #endregion RB1
// #region RB2
export const two = () => 2;
// #endregion RB2
`,
    "neuron.ts": `// #region 1.1
export const three = () => 3;
// #endregion 1.1
`,
  },
  regions: {},
  origins: {},
};

const exercise = (id: string, file: string, name: string) =>
  ({ id, file, exports: [name] }) as unknown as Exercise;
const [first, second, third] = [
  exercise("RB1", "slopes.ts", "one"),
  exercise("RB2", "slopes.ts", "two"),
  exercise("1.1", "neuron.ts", "three"),
];

const names = (of: Exercise, ...neighbors: Exercise[]) =>
  mustFail(of, { exports: of.exports, checks: [] }, neighbors, library)
    .map(({ name }) => name)
    .filter((name) => name.startsWith("(solution"));

test("the exercises before and after are no answer to this one", () => {
  expect(names(third, second)).toEqual(["(solution of RB2)"]);
  expect(names(second, first, third)).toEqual([
    "(solution of RB1)",
    "(solution of 1.1)",
  ]);
});

test("a later one that goes on in the same file holds the answer", () => {
  expect(names(first, second)).toEqual([]);
});
