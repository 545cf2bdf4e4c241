import type { Row } from "../row.ts";

export default {
  number: 1,
  kind: "fault",
  name: "a loop that never ends, in the function",
  program: `export function neuron(x: number[], w: number[], b: number) {
  let sum = b;
  while (true) sum += x[0] * w[0];
  return sum;
}`,
  verdicts: ["fail"],
  sees: /Stopped after 2 s/,
} satisfies Row;
