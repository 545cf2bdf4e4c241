import type { Row } from "../row.ts";

export default {
  number: 5,
  kind: "fault",
  name: "promises that schedule themselves without end",
  program: `export function neuron(x: number[], w: number[], b: number) {
  const again = (): Promise<void> => Promise.resolve().then(again);
  again();
  return b;
}`,
  verdicts: ["fail"],
  sees: /Stopped after 2 s|wanted/,
} satisfies Row;
