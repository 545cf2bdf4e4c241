import type { Row } from "../row.ts";

export default {
  number: 10,
  kind: "attack",
  name: "a regular expression that backtracks without end",
  program: `export function neuron(x: number[], w: number[], b: number) {
  /^(a+)+$/.test("a".repeat(50) + "b");
  return b;
}`,
  verdicts: ["fail"],
  sees: /Stopped after 2 s/,
} satisfies Row;
