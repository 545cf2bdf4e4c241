import type { Row } from "../row.ts";

export default {
  number: 6,
  kind: "fault",
  name: "a list that grows until memory ends",
  program: `export function neuron(x: number[], w: number[], b: number) {
  const all: number[][] = [];
  for (;;) all.push(new Array(1e6).fill(0));
}`,
  verdicts: ["fail"],
  sees: /(used up the memory|Stopped after 2 s)/,
} satisfies Row;
