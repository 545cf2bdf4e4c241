import type { Row } from "../row.ts";

export default {
  number: 48,
  kind: "fault",
  name: "something kept between calls",
  program: `let kept = 0;
export const neuron = (x: number[], w: number[], b: number) => {
  kept += x.reduce((sum, v, i) => sum + v * w[i], b);
  return kept;
};`,
  verdicts: ["fail"],
  sees: /(two answers|kept|wanted|Got|should)/,
} satisfies Row;
