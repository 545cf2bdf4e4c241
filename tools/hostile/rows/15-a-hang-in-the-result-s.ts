import type { Row } from "../row.ts";

export default {
  number: 15,
  kind: "fault",
  name: "a hang in the result's own getter",
  program: `export function neuron(x: number[], w: number[], b: number) {
  return { get value() { for (;;); } };
}`,
  verdicts: ["fail"],
  sees: /Stopped after 2 s/,
} satisfies Row;
