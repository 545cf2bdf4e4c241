import type { Row } from "../row.ts";

export default {
  number: 18,
  kind: "fault",
  name: "huge and circular things, printed",
  program: `export function neuron(x: number[], w: number[], b: number) {
  const ring: unknown[] = [];
  ring.push(ring);
  console.log("x".repeat(1e7), new Float32Array(1e6), ring);
  return x.reduce((sum, v, i) => sum + v * w[i], b);
}`,
  verdicts: ["pass", "fail"],
  sees: /x{100}/,
} satisfies Row;
