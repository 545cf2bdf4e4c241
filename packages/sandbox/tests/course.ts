import type { Call, Program } from "@handmade/judge";
import {
  type Course,
  compose,
  isProblem,
  type Stripped,
  strip,
} from "../src/bundle.ts";

/** A library of three functions: given, earlier, and asked for. */
export const course: Course = {
  exercise: "1.1",
  order: ["RA1", "1.1", "1.2"],
  library: {
    files: [
      file(
        "vectors.ts",
        `import type { Vec } from "./types.ts";
         export const zeros = (n: number): Vec => Array(n).fill(0);
         export function dot(a: Vec, b: Vec): number {
           if (a.length !== b.length) throw new Error(\`\${a.length} and \${b.length}\`);
           return a.reduce((sum, v, i) => sum + v * b[i]!, 0);
         }
         export const scaled = (by: number) => ({ f: (z: number) => by * z });`,
      ),
      file(
        "neuron.ts",
        `import { dot } from "./vectors.ts";
         export const neuron = (x: number[], w: number[], b: number) => dot(w, x) + b;
         export const later = () => 1;`,
      ),
    ],
    origins: {
      zeros: { file: "vectors.ts", exercise: null },
      scaled: { file: "vectors.ts", exercise: null },
      dot: { file: "vectors.ts", exercise: "RA1" },
      neuron: { file: "neuron.ts", exercise: "1.1" },
      later: { file: "neuron.ts", exercise: "1.2" },
    },
  },
};

/** @throws Error if the source is refused */
export function file(name: string, source: string): Stripped {
  const made = strip(name, source);
  if (isProblem(made)) throw new Error(JSON.stringify(made));
  return made;
}

/** Ours: it asks the learner's neuron, an earlier function, a later one. */
const driver = file(
  "driver.ts",
  `import { neuron, dot, later } from "library";
   export const ask = (x: number[], w: number[], b: number) =>
     [neuron(x, w, b), dot(x, w), later()];
   export const byte = (bytes: Uint8Array, at: number) => bytes[at];`,
);

/** What a learner's text becomes in exercise 1.1. */
export function composed(
  source: string,
  own?: Course["own"],
  driver?: Stripped,
) {
  const made = strip("exercise.ts", source);
  return isProblem(made) ? made : compose({ ...course, own }, made, driver);
}

/** @throws Error if the source is refused */
export function programOf(source: string): Program {
  const made = composed(source, undefined, driver);
  if (isProblem(made)) throw new Error(JSON.stringify(made));
  return made;
}

export const right = `import { dot } from "./vectors.ts";
export function neuron(x: number[], w: number[], b: number): number {
  return dot(w, x) + b;
}`;

/** 3 · 1 + 4 · 2 + 1 = 12 */
export const call: Call = {
  of: "neuron",
  args: [[1, 2], [3, 4], 1],
};
