import { expect, it } from "vitest";
import { withImports } from "./solution-text.ts";

const file = `import { sameLength } from "./lengths.ts";
import type { Mat, Vec } from "./types.ts";
import {
  dot,
  outer,
} from "./vectors.ts";
`;

it("keeps the imports that a passage needs, and of them the names", () => {
  const passage = "export const norm = (v: Vec) => dot(v, v);";
  expect(withImports(passage, file, "norms.ts")).toBe(
    `import type { Vec } from "./types.ts";\nimport { dot } from "./vectors.ts";\n\n${passage}`,
  );
});

it("leaves a passage that needs nothing alone", () => {
  expect(withImports("export const one = 1;", file, "norms.ts")).toBe(
    "export const one = 1;",
  );
});

it("imports what the same file holds from earlier exercises", () => {
  const vectors = `import type { Vec } from "./types.ts";
export function dot(a: Vec, b: Vec) {}
export function matVec(W: Vec[], x: Vec) {}
export function outer(u: Vec, v: Vec) {}
`;
  const passage = `/** Not the outer product. */
export function matVec(W: Vec[], x: Vec) { return W.map((row) => dot(row, x)); }`;
  expect(withImports(passage, vectors, "vectors.ts")).toBe(
    `import type { Vec } from "./types.ts";\nimport { dot } from "./vectors.ts";\n\n${passage}`,
  );
});
