import type { Row } from "../row.ts";

export default {
  number: 27,
  kind: "cheat",
  name: "an object that is equal to everything",
  program: `export function neuron(x: number[], w: number[], b: number) {
  return { valueOf: () => NaN, [Symbol.toPrimitive]: () => 11, toString: () => "11" };
}`,
  verdicts: ["fail"],
  sees: /number/,
} satisfies Row;
