import type { Row } from "../row.ts";

export default {
  number: 24,
  kind: "cheat",
  name: "clocks and mathematics replaced",
  program: `Math.random = Math.exp = () => 0.5;
(Math as any).max = () => 0; (Math as any).abs = () => 0; (Math as any).sign = () => 0;
Date.now = () => 0; performance.now = () => 0;
export const neuron = () => 0;`,
  verdicts: ["fail"],
} satisfies Row;
