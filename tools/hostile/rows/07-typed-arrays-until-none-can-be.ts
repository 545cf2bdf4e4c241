import type { Row } from "../row.ts";

export default {
  number: 7,
  kind: "attack",
  name: "typed arrays until none can be had",
  program: `export function neuron(x: number[], w: number[], b: number) {
  const all: Float64Array[] = [];
  for (;;) all.push(new Float64Array(2 ** 31));
}`,
  verdicts: ["fail"],
  sees: /(RangeError|used up the memory|Stopped after 2 s)/,
} satisfies Row;
