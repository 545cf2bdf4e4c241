import type { Row } from "../row.ts";

export default {
  number: 35,
  kind: "cheat",
  name: "everything caught, and the example's answer given",
  program: `export function neuron(x: number[], w: number[], b: number) {
  try { return (undefined as any).sum(x, w); } catch { return 11.5; }
}`,
  verdicts: ["fail"],
} satisfies Row;
