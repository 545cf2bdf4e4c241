import type { Row } from "../row.ts";

export default {
  number: 30,
  kind: "cheat",
  name: "the example's answer, and nothing else",
  program: `export function neuron(x: number[], w: number[], b: number) {
  return 11.5;
}`,
  verdicts: ["fail"],
  sees: /hint|wanted|Got|should/,
} satisfies Row;
