import type { Row } from "../row.ts";

export default {
  number: 34,
  kind: "cheat",
  name: "a guard of its own against endless loops",
  program: `export function neuron(x: number[], w: number[], b: number) {
  for (let i = 0; ; i++) if (i < 0) return 11.5;
}`,
  verdicts: ["fail"],
  sees: /Stopped after 2 s/,
} satisfies Row;
