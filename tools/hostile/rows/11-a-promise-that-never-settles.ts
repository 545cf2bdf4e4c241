import type { Row } from "../row.ts";

export default {
  number: 11,
  kind: "fault",
  name: "a promise that never settles",
  program: `export function neuron(x: number[], w: number[], b: number) {
  return new Promise(() => {});
}`,
  verdicts: ["fail"],
  sees: /Got a Promise/,
} satisfies Row;
