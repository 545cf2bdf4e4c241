import { notANumber } from "@handmade/figures/words.ts";

/** What a `preActivation` gave, as far as neurons can say it. */
export interface Sums {
  /** One per neuron; undefined where there is no number. */
  readonly z: readonly (number | undefined)[];
  /** What is wrong with its form, in words; undefined if nothing is. */
  readonly problem: string | undefined;
}

/** Reads an answer that may be anything at all. */
export function read(answer: unknown, neurons: number): Sums {
  const list: readonly unknown[] = Array.isArray(answer) ? answer : [];
  const z = Array.from({ length: neurons }, (_, o) => {
    const says = list[o];
    return notANumber(says) === undefined
      ? (says as number)
      : undefined;
  });
  return { z, problem: problem(answer, neurons) };
}

function problem(answer: unknown, neurons: number): string | undefined {
  if (!Array.isArray(answer))
    return `preActivation gives ${notANumber(answer) ?? "one number"}; it should be a list of ${neurons}.`;
  if (answer.length !== neurons)
    return `preActivation gives ${answer.length} number${answer.length === 1 ? "" : "s"} for ${neurons} neurons.`;
  const o = answer.findIndex((says) => notANumber(says) !== undefined);
  return o < 0
    ? undefined
    : `Neuron ${o} says ${notANumber(answer[o])}, which is no number.`;
}
