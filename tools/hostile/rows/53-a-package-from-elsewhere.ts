import type { Row } from "../row.ts";

export default {
  number: 53,
  kind: "fault",
  name: "a package from elsewhere",
  program: `import _ from "lodash";
export const neuron = (x: number[], w: number[], b: number) => _.sum(x) + b;`,
  verdicts: ["error"],
  sees: /is not available here/,
} satisfies Row;
