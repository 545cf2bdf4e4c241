import type { Row } from "../row.ts";

export default {
  number: 65,
  kind: "attack",
  name: "memory shared with others, for a fine clock",
  program: `const g = globalThis as any;
export function neuron(): never {
  throw new Error(\`isolated: \${g.crossOriginIsolated === true || g.SharedArrayBuffer !== undefined && g.document !== undefined}\`);
}`,
  verdicts: ["fail"],
  sees: /isolated: false/,
} satisfies Row;
