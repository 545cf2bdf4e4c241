import type { Row } from "../row.ts";

export default {
  number: 21,
  kind: "attack",
  name: "a flood of rejections that nobody catches",
  program: `for (let i = 0; i < 20_000; i++) Promise.reject(new Error("lost"));
export const neuron = (x: number[], w: number[], b: number) =>
  x.reduce((sum, v, i) => sum + v * w[i], b);`,
  verdicts: ["pass"],
  sees: /Nobody caught: Error: lost/,
} satisfies Row;
