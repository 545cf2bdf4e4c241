import type { Row } from "../row.ts";

export default {
  number: 49,
  kind: "fault",
  name: "chance of its own",
  program: `export function neuron(x: number[], w: number[], b: number) {
  return x.reduce((sum, v, i) => sum + v * w[i], b) + 1e-6 * Math.random();
}`,
  verdicts: ["fail"],
} satisfies Row;
