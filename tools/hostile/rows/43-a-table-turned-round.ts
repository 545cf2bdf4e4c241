import type { Row } from "../row.ts";

export default {
  number: 43,
  kind: "fault",
  name: "a table turned round",
  exercise: "RA3",
  program: `export const outer = (u: number[], v: number[]) => v.map((b) => u.map((a) => a * b));
export const transpose = (A: number[][]) => A[0].map((_, i) => A.map((row) => row[i]));`,
  verdicts: ["fail"],
  sees: /Looks transposed/,
} satisfies Row;
