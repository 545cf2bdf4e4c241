import type { Row } from "../row.ts";

export default {
  number: 52,
  kind: "fault",
  name: "another name, and windows' line ends",
  program: `\ufeffexport function neurn(x: number[], w: number[], b: number) {\r\n  return b;\r\n}\r\n`,
  verdicts: ["fail"],
  sees: /No function named neuron is exported/,
} satisfies Row;
