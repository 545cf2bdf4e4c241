import type { Row } from "../row.ts";

export default {
  number: 25,
  kind: "cheat",
  name: "constructors replaced",
  program: `(globalThis as any).Array = (globalThis as any).Float32Array = (globalThis as any).Promise = (globalThis as any).Proxy = class Array {};
export const neuron = () => new (globalThis as any).Float32Array();`,
  verdicts: ["fail"],
} satisfies Row;
