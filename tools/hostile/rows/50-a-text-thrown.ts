import type { Row } from "../row.ts";

export default {
  number: 50,
  kind: "fault",
  name: "a text thrown",
  program: `export function neuron(x: number[], w: number[], b: number) {
  throw "nope";
}`,
  verdicts: ["fail"],
  sees: /nope.*not an Error/,
} satisfies Row;
