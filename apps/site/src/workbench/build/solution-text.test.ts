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
  expect(withImports(passage, file)).toBe(
    `import type { Vec } from "./types.ts";\nimport { dot } from "./vectors.ts";\n\n${passage}`,
  );
});

it("leaves a passage that needs nothing alone", () => {
  expect(withImports("export const one = 1;", file)).toBe(
    "export const one = 1;",
  );
});
