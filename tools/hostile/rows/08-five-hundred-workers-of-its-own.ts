import type { Row } from "../row.ts";

export default {
  number: 8,
  kind: "attack",
  name: "five hundred workers of its own",
  program: `export function neuron(x: number[], w: number[], b: number) {
  for (let i = 0; i < 500; i++) new Worker("data:text/javascript,for(;;);");
  return b;
}`,
  verdicts: ["fail"],
  sees: /(no workers|Worker)/,
} satisfies Row;
