import { asNumber } from "@handmade/figures/answers.ts";
import type { Numbers } from "./driver.ts";

/** A network after a slice, with the mean of the losses it told. */
export interface Sliced {
  readonly net: Numbers[];
  readonly loss?: number;
}

/**
 * Reads what a program made of a slice, or says in a sentence why there
 * is nothing to be drawn. Without losses there is a network all the same.
 */
export function readSlice(
  answer: unknown,
  before: readonly Numbers[],
): Sliced | string {
  if (answer === undefined)
    return "train stopped with an error, or did not come to an end.";
  const { net, losses } = answer as {
    net: Numbers[];
    losses: number[];
  };
  const counts = (layers: readonly Numbers[]) =>
    layers.map(({ W, b }) => [W.map((row) => row.length), b.length]);
  if (String(counts(net)) !== String(counts(before)))
    return "The network came back with another number of weights.";
  const all = net.flatMap(({ W, b }) => [...W.flat(), ...b]);
  if (all.some((one) => asNumber(one) === undefined))
    return "A weight is no number any more (NaN): steps that overshoot grow without end. Try a smaller learning rate.";
  const told = losses.filter((loss) => asNumber(loss) !== undefined);
  if (told.length === 0) return { net };
  const sum = told.reduce((total, loss) => total + loss, 0);
  return { net, loss: sum / told.length };
}
