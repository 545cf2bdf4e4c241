import type { Row } from "../row.ts";

export default {
  number: 41,
  kind: "fault",
  name: "minus zero",
  program: `export function neuron(x: number[], w: number[], b: number) {
  const y = x.reduce((sum, v, i) => sum + v * w[i], b);
  return y === 0 ? -0 : y;
}`,
  verdicts: ["pass"],
} satisfies Row;
