import type { Row } from "../row.ts";

export default {
  number: 29,
  kind: "cheat",
  name: "getters that count their readings",
  program: `export function neuron(x: number[], w: number[], b: number) {
  let reads = 0;
  return { get value() { reads += 1; return reads > 1 ? 11.5 : 0; } };
}`,
  verdicts: ["fail"],
  sees: /number/,
} satisfies Row;
