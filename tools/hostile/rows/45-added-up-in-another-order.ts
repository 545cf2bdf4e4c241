import type { Row } from "../row.ts";

export default {
  number: 45,
  kind: "fault",
  name: "added up in another order",
  program: `export function neuron(x: number[], w: number[], b: number) {
  let sum = 0;
  for (let i = x.length - 1; i >= 0; i--) sum += x[i] * w[i];
  return sum + b;
}`,
  verdicts: ["pass"],
} satisfies Row;
