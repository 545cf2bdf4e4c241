import type { Row } from "../row.ts";

export default {
  number: 39,
  kind: "fault",
  name: "NaN, for large numbers only",
  exercise: "2.2",
  program: `export const sigmoid = {
  f: (z: number) => Math.exp(z) / (1 + Math.exp(z)),
  df: (z: number) => 0,
};`,
  verdicts: ["fail"],
  sees: /NaN/,
} satisfies Row;
