import { type Stripped, strip } from "@handmade/sandbox/bundle";
import { expect, it } from "vitest";
import { type Composed, composeText } from "./programs.ts";

const vectors = strip(
  "vectors.ts",
  "export function dot(a: number[], b: number[]) { return a.length + b.length; }\nexport const zero = 0;",
) as Stripped;

const course = {
  exercise: "1.1",
  order: ["RA1", "1.1"],
  library: {
    files: [vectors],
    origins: {
      dot: { file: "vectors.ts", exercise: "RA1" },
      zero: { file: "vectors.ts", exercise: null },
    },
  },
};

const text = `import { dot, zero } from "./vectors.ts";
export const neuron = (x: number[]) => dot(x, x) + zero;
`;

const borrowed = (passed: Parameters<typeof composeText>[3]) =>
  (composeText(course, "neuron.ts", text, passed) as Composed).borrowed;

it("what an earlier exercise asks for is borrowed until it is passed", () => {
  expect(borrowed({})).toEqual(["dot"]);
});

it("a function of the learner's own that passed is not borrowed", () => {
  const own = "export const dot = () => 1;";
  expect(borrowed({ RA1: { file: "vectors.ts", text: own } })).toEqual([]);
});

it("a passed text that can no longer be read is borrowed again", () => {
  const own = "export const dot = (;";
  expect(borrowed({ RA1: { file: "vectors.ts", text: own } })).toEqual(["dot"]);
});

it("a text that cannot be read is refused with its line", () => {
  expect(composeText(course, "neuron.ts", "\nconst = 1;", {})).toMatchObject({
    kind: "syntax",
    line: 2,
  });
});

it("a driver reaches the earlier functions that passed, and no others", () => {
  const driver = strip(
    "driver.ts",
    'import { dot, zero } from "@handmade/nn";\nexport const work = () => dot([], []) + zero;',
  ) as Stripped;
  const reached = (passed: Parameters<typeof composeText>[3]) =>
    (composeText(course, "neuron.ts", text, passed, driver) as Composed)
      .reached;
  const own = "export const dot = () => 1;";
  expect(reached({})).toEqual([]);
  expect(reached({ RA1: { file: "vectors.ts", text: own } })).toEqual(["dot"]);
});
