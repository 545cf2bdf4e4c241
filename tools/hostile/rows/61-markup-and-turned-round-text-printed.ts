import type { Row } from "../row.ts";

export default {
  number: 61,
  kind: "attack",
  name: "markup and turned-round text, printed",
  program: `export function neuron(x: number[], w: number[], b: number) {
  console.log("<img src=x onerror=\\"document.title='owned'\\"> \\u202e dessaP \\u001b[32m✓ Passed", "y".repeat(1e6));
  return 0;
}`,
  verdicts: ["fail"],
  sees: /<img src=x/,
} satisfies Row;
