import type { Row } from "../row.ts";

export default {
  number: 46,
  kind: "fault",
  name: "the input changed on the way",
  program: `export function neuron(x: number[], w: number[], b: number) {
  const y = x.reduce((sum, v, i) => sum + v * w[i], b);
  x.sort();
  x[0] = 99;
  return y;
}`,
  verdicts: ["fail"],
  sees: /changed/,
} satisfies Row;
