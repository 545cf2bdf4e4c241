import type { Row } from "../row.ts";

export default {
  number: 20,
  kind: "attack",
  name: "results far too large",
  program: `export function neuron(x: number[], w: number[], b: number) {
  return Array.from({ length: 2100 }, () => new Float64Array(2000));
}`,
  verdicts: ["fail"],
  // Reading so much may itself take longer than a call may.
  sees: /too large|Stopped after 2 s/,
} satisfies Row;
