import type { Row } from "../row.ts";

export default {
  number: 23,
  kind: "cheat",
  name: "prototypes polluted",
  program: `const bad = () => { throw 1; };
Object.assign(Array.prototype, { map: bad, pass: true });
Object.assign(Object.prototype, { pass: true, verdict: "pass" });
(Array.prototype as any)[Symbol.iterator] = bad;
export const neuron = () => 0;`,
  verdicts: ["fail"],
} satisfies Row;
