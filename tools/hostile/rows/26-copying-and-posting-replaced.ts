import type { Row } from "../row.ts";

export default {
  number: 26,
  kind: "cheat",
  name: "copying and posting replaced",
  program: `(globalThis as any).structuredClone = () => 11;
JSON.stringify = () => "11";
(globalThis as any).postMessage = () => {};
if ((globalThis as any).MessagePort) (globalThis as any).MessagePort.prototype.postMessage = () => {};
export const neuron = () => 0;`,
  verdicts: ["fail"],
} satisfies Row;
