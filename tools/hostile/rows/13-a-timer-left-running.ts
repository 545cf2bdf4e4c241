import type { Row } from "../row.ts";

export default {
  number: 13,
  kind: "fault",
  name: "a timer left running",
  program: `export function neuron(x: number[], w: number[], b: number) {
  setInterval(() => { for (let i = 0; i < 1e5; i++); }, 0);
  return x.reduce((sum, v, i) => sum + v * w[i], b);
}`,
  verdicts: ["pass", "fail"],
} satisfies Row;
