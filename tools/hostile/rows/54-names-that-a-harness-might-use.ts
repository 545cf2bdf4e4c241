import type { Row } from "../row.ts";

export default {
  number: 54,
  kind: "fault",
  name: "names that a harness might use",
  program: `const [input, onmessage, self, check, answer, entry, driver, lent] = [1, 2, 3, 4, 5, 6, 7, 8];
Object.assign(globalThis, { onmessage, check, answer, input });
export const neuron = (x: number[], w: number[], b: number) =>
  x.reduce((sum, v, i) => sum + v * w[i], b) + 0 * (entry + driver + lent);`,
  verdicts: ["pass"],
} satisfies Row;
