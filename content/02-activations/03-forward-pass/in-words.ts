import { tell, tellAll } from "@handmade/figures/words.ts";
import type { Place } from "./chain.ts";
import { last, type Moment } from "./moments.ts";
import type { Sum } from "./sum.ts";

const name = ({ l, o }: Place): string => `Neuron ${o} of layer ${l}`;

const number = (value: number | undefined): string =>
  value === undefined ? "no number" : tell(value);

/** A weight in front of what it weighs: "−1.5 · 2". */
export const weighed = (weight: number, heard: number | undefined) =>
  `${tell(weight)} · ${heard === undefined ? "?" : tell(heard)}`;

/**
 * What is going on, in words.
 *
 * @param says what `forward` has for the neuron that is asked
 * @param problem what is wrong with an answer as a whole
 */
export function caption(given: {
  readonly x: readonly number[];
  readonly at: number;
  readonly moment: Moment | undefined;
  readonly sum: Sum | undefined;
  readonly says: number | undefined;
  readonly problem: string | undefined;
}): string {
  const { x, at, moment, sum, says, problem } = given;
  if (problem) return problem;
  if (!moment || !sum)
    return `The input waits: ${tellAll(x)}. No neuron has been asked.`;
  const who = name(moment);
  const z = sum.soFar.at(-1);
  if (moment.bent) {
    const bent = `${who} bends its sum: ${number(z)} becomes ${number(sum.bent)}.`;
    // Anything a reader could see at two decimals is another number.
    if (differ(sum.bent, says))
      return `${bent} But forward says ${number(says)}.`;
    return at === last
      ? `${bent} That is what the network says.`
      : bent;
  }
  if (moment.biased)
    return `${who} adds its bias, ${tell(sum.bias)}. Its sum is ${number(z)}.`;
  const i = moment.added - 1;
  const { weight, heard, product } = sum.terms[i]!;
  const made = `${weighed(weight, heard)} = ${number(product)}`;
  return `${who} weighs what ${moment.l === 0 ? `input ${i}` : `neuron ${i}`} says: ${made.replaceAll(" ", "\u00a0")}. So far its sum is ${number(sum.soFar[i])}.`;
}

/** What a neuron that was chosen has to say for itself. */
export function about(
  place: Place,
  sum: Sum,
  says: number | undefined,
): string {
  const terms = sum.terms.map(({ weight, heard }) => {
    const term = weighed(weight, heard);
    return weight < 0 ? `(${term})` : term;
  });
  const whole = [...terms, tell(sum.bias)].join(" + ");
  return `${name(place)} says ${number(says)}: ${whole} = ${number(sum.soFar.at(-1))}, bent to ${number(sum.bent)}.`;
}

const differ = (
  a: number | undefined,
  b: number | undefined,
): boolean =>
  a === undefined || b === undefined || Math.abs(a - b) > 0.005;
