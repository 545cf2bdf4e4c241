import type { Row } from "../row.ts";

export default {
  number: 33,
  kind: "cheat",
  name: "print and assert taken over",
  program: `console.log = console.error = console.assert = () => {};
(globalThis as any).test = (globalThis as any).assert = (globalThis as any).expect = () => true;
export const neuron = () => 0;`,
  verdicts: ["fail"],
} satisfies Row;
