import type { Row } from "../row.ts";

export default {
  number: 2,
  kind: "fault",
  name: "a loop that never ends while the file loads",
  program: `const table: number[] = [];
for (let i = 10; i >= 0; i++) table[0] = i;
export const neuron = (x: number[], w: number[], b: number) => b;`,
  verdicts: ["error"],
  sees: /did not finish loading \(2 s\)/,
} satisfies Row;
