import type { Row } from "../row.ts";

export default {
  number: 3,
  kind: "fault",
  name: "right, but far too slow",
  program: `export function neuron(x: number[], w: number[], b: number) {
  let sum = b;
  for (let i = 0; i < x.length; i++)
    for (let k = 0; k < 3e9; k++) if (k === 7) sum += x[i] * w[i];
  return sum;
}`,
  verdicts: ["fail"],
  sees: /Stopped after 2 s/,
} satisfies Row;
