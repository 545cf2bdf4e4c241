import type { Row } from "../row.ts";

export default {
  number: 20,
  kind: "attack",
  name: "results far too large",
  program: `export function neuron(x: number[], w: number[], b: number) {
  return Array.from({ length: 2100 }, () => new Float64Array(2000));
}`,
  verdicts: ["fail"],
  sees: /too large/,
} satisfies Row;
