import type { Row } from "../row.ts";

export default {
  number: 47,
  kind: "fault",
  name: "one list for all results",
  exercise: "RA2",
  program: `const kept: number[] = [];
export const matVec = (W: number[][], x: number[]) => {
  if (W.some((row) => row.length !== x.length)) throw new Error(\`\${W[0].length} and \${x.length}\`);
  kept.length = 0;
  for (const row of W) kept.push(row.reduce((sum, v, i) => sum + v * x[i], 0));
  return kept;
};`,
  verdicts: ["fail"],
  sees: /(share|one list|earlier call)/,
} satisfies Row;
