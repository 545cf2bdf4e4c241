import type { Row } from "../row.ts";

export default {
  number: 38,
  kind: "fault",
  name: "return forgotten",
  program: `export function neuron(x: number[], w: number[], b: number) {
  x.reduce((sum, v, i) => sum + v * w[i], b);
}`,
  verdicts: ["fail"],
  sees: /returned nothing here/,
} satisfies Row;
