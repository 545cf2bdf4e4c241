import type { Row } from "../row.ts";

export default {
  number: 28,
  kind: "cheat",
  name: "a proxy that answers otherwise each time",
  program: `export function neuron(x: number[], w: number[], b: number) {
  let reads = 0;
  return new Proxy({}, { get: () => ++reads, ownKeys: () => ["a"], getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }) });
}`,
  verdicts: ["fail"],
} satisfies Row;
