import type { Row } from "../row.ts";

export default {
  number: 4,
  kind: "fault",
  name: "recursion without a base case",
  program: `export function neuron(x: number[], w: number[], b: number) {
  return neuron(x, w, b) + b;
}`,
  verdicts: ["fail"],
  sees: /Called itself again and again without stopping \(line \d\)/,
} satisfies Row;
