import type { Row } from "../row.ts";

export default {
  number: 19,
  kind: "attack",
  name: "a million messages to the page",
  program: `export function neuron(x: number[], w: number[], b: number) {
  const post = (globalThis as any).postMessage;
  for (let i = 0; post && i < 1e6; i++) post(i);
  for (;;) if (!post) return x.reduce((sum, v, i) => sum + v * w[i], b);
}`,
  verdicts: ["pass", "fail"],
  sees: /(more than 2000 messages|Stopped|checks hold)/,
} satisfies Row;
