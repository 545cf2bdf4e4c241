import { numberText } from "@handmade/judge";
import { spreadOf } from "./starts.ts";

/** What checks look at of a layer that a learner made. */
export interface MadeLayer {
  readonly W: number[][];
  readonly b: number[];
  readonly act: { readonly name: unknown };
}

/** Whether it keeps the activation it was given, in a sentence. */
export function activationFault({
  act,
}: MadeLayer): string | undefined {
  if (act.name === "leakyRelu(0.3)") return;
  return "The layer holds another activation than the one it was given.";
}

/** Same numbers in the same places. */
export const equal = (a: unknown, b: unknown) =>
  JSON.stringify(a) === JSON.stringify(b);

/** Neurons, or weights of one neuron, that are all alike. */
export function twinFault({ W }: MadeLayer): string | undefined {
  const o = W.findIndex((row, k) => k > 0 && equal(row, W[k - 1]));
  if (o >= 0)
    return `Neurons ${o - 1} and ${o} have exactly the same weights.`;
  const flat = W.findIndex((row) => row.every((w) => w === row[0]));
  if (flat >= 0)
    return `All weights of neuron ${flat} are ${numberText(W[flat]![0]!)}: it hears no input more than another.`;
  return;
}

/** Biases far larger than any start has them. */
export function biasFault({ b }: MadeLayer): string | undefined {
  const { mean, deviation } = spreadOf(b);
  const size = Math.hypot(mean, deviation);
  if (size <= 2.1) return;
  return `The biases are about ${numberText(size, 3)} large; a start has them at 0 or near it.`;
}
