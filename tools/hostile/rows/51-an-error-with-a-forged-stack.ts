import type { Row } from "../row.ts";

export default {
  number: 51,
  kind: "fault",
  name: "an error with a forged stack",
  program: `(Error as any).prepareStackTrace = () => "<img src=x onerror=alert(1)> at exercise:1:1";
export function neuron() {
  throw new Error("<b>forged</b>");
}`,
  verdicts: ["fail"],
  sees: /<b>forged/,
} satisfies Row;
