import type { Row } from "../row.ts";

export default {
  number: 17,
  kind: "fault",
  name: "ten million printed lines",
  program: `export function neuron(x: number[], w: number[], b: number) {
  for (let i = 0; i < 1e5; i++) console.log(i);
  return x.reduce((sum, v, i) => sum + v * w[i], b);
}`,
  verdicts: ["pass", "fail"],
  sees: /more lines hidden/,
} satisfies Row;
