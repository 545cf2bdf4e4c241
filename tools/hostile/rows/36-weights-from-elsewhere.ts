import type { Row } from "../row.ts";

export default {
  number: 36,
  kind: "cheat",
  name: "weights from elsewhere instead of learning",
  exercise: "4.8",
  program: `import type { Network } from "./types.ts";
// What somebody's training came to; where it began does not matter.
const learned = [0.8314, -0.2779, 1.0941, 0.4107];
export function train(net: Network, data: unknown, { epochs, onStep }: any): void {
  let k = 0;
  for (const { W, b } of net) {
    for (const row of W) for (let i = 0; i < row.length; i++) row[i] = learned[k++ % 4];
    for (let i = 0; i < b.length; i++) b[i] = learned[k++ % 4];
  }
  for (let epoch = 1; epoch <= epochs; epoch++) onStep?.({ epoch, step: epoch, loss: 0.01 });
}`,
  verdicts: ["fail"],
  sees: /0\.8314, wanted 1\.1/,
} satisfies Row;
