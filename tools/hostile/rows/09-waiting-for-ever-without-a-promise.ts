import type { Row } from "../row.ts";

export default {
  number: 9,
  kind: "fault",
  name: "waiting for ever, without a promise",
  program: `export function neuron(x: number[], w: number[], b: number) {
  const shared = new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer);
  Atomics.wait(shared, 0, 0);
  return b;
}`,
  verdicts: ["fail"],
  sees: /Stopped after 2 s/,
} satisfies Row;
