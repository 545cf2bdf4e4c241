import { neurons, type Place, samePlace, sizes } from "./chain.ts";

/** How far the neuron is that is being asked. */
export interface Moment extends Place {
  /** Products added so far. */
  readonly added: number;
  readonly biased: boolean;
  readonly bent: boolean;
}

/** A neuron takes a moment per input, one for its bias, one to bend. */
const momentsOf = ({ l }: Place): number => sizes[l]! + 2;

/** The moment after which each neuron has spoken. */
const ends: readonly number[] = neurons.map((_, k) =>
  neurons.slice(0, k + 1).reduce((sum, one) => sum + momentsOf(one), 0),
);

/** The last moment: the network has answered. */
export const last = ends.at(-1)!;

/** What is going on; undefined while the input waits. */
export function momentAt(at: number): Moment | undefined {
  if (at <= 0) return;
  const k = ends.findIndex((end) => at <= end);
  const place = neurons[k]!;
  const step = at - (ends[k]! - momentsOf(place));
  const inputs = sizes[place.l]!;
  return {
    ...place,
    added: Math.min(step, inputs),
    biased: step > inputs,
    bent: step > inputs + 1,
  };
}

/** The moment at which the present neuron, or the next, has spoken. */
export const afterNeuron = (at: number): number =>
  ends.find((end) => end > at) ?? last;

/** Whether a neuron has spoken at a moment. */
export const hasSpoken = (place: Place, at: number): boolean =>
  ends[neurons.findIndex((one) => samePlace(one, place))]! <= at;
