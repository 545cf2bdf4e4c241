import type { Row } from "../row.ts";

export default {
  number: 42,
  kind: "fault",
  name: "a number as text",
  program: `export function neuron(x: number[], w: number[], b: number) {
  return String(x.reduce((sum, v, i) => sum + v * w[i], b));
}`,
  verdicts: ["fail"],
  sees: /(text|string)/,
} satisfies Row;
