import type { Row } from "../row.ts";

export default {
  number: 12,
  kind: "fault",
  name: "async where a number is expected",
  program: `export async function neuron(x: number[], w: number[], b: number) {
  return x.reduce((sum, v, i) => sum + v * w[i], b);
}`,
  verdicts: ["fail"],
  sees: /Got a Promise/,
} satisfies Row;
