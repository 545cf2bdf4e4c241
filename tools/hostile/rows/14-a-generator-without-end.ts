import type { Row } from "../row.ts";

export default {
  number: 14,
  kind: "fault",
  name: "a generator without end",
  program: `export function neuron(x: number[], w: number[], b: number) {
  return (function* () { for (;;) yield b; })();
}`,
  verdicts: ["fail"],
  sees: /(iterator|generator|[Ee]xpected a number)/,
} satisfies Row;
