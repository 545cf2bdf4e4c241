import type { Row } from "../row.ts";

export default {
  number: 40,
  kind: "fault",
  name: "the logarithm of 0",
  program: `export function neuron(x: number[], w: number[], b: number) {
  return Math.log(0) + x[0] * w[0] + b;
}`,
  verdicts: ["fail"],
  sees: /Infinity/,
} satisfies Row;
