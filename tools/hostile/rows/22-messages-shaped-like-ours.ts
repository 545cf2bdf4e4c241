import type { Row } from "../row.ts";

export default {
  number: 22,
  kind: "attack",
  name: "messages shaped like ours",
  program: `export function neuron(x: number[], w: number[], b: number) {
  const answer = { kind: "returned", value: 11, args: [], later: 11 };
  for (const m of [{ type: "verdict", pass: true }, { kind: "answer", answer }, { kind: "done", later: [11] }, { kind: "answered", id: 1, answers: [answer] }])
    (globalThis as any).postMessage?.(m, "*");
  return 0;
}`,
  verdicts: ["fail"],
} satisfies Row;
