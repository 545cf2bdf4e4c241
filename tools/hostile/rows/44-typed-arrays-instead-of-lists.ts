import type { Row } from "../row.ts";

export default {
  number: 44,
  kind: "fault",
  name: "typed arrays instead of lists",
  exercise: "RA2",
  program: `export const matVec = (W: number[][], x: number[]) => {
  if (W.some((row) => row.length !== x.length)) throw new Error(\`\${W[0].length} and \${x.length}\`);
  return Float64Array.from(W, (row) => row.reduce((sum, v, i) => sum + v * x[i], 0));
};`,
  verdicts: ["pass"],
} satisfies Row;
