import { type Bug, faults } from "./bugs.ts";

/** At most so many for one broken function. */
export const TRIES = 2;

/** A guess as one number of an address: 0 is none. */
export const encode = ({ fault, layer }: Bug): number =>
  1 + layer * faults.length + fault;

/** Undefined for what is no guess. */
export function decode(code: number): Bug | undefined {
  if (!Number.isInteger(code) || code < 1) return undefined;
  const layer = Math.floor((code - 1) / faults.length);
  return layer < 3
    ? { layer, fault: (code - 1) % faults.length }
    : undefined;
}

const isRight = (guess: Bug, bug: Bug): boolean =>
  guess.fault === bug.fault && guess.layer === bug.layer;

/** Where the hunt for one bug stands. */
export type Standing = "open" | "found" | "shown";

export function standing(guesses: readonly Bug[], bug: Bug): Standing {
  if (guesses.some((guess) => isRight(guess, bug))) return "found";
  return guesses.length < TRIES ? "open" : "shown";
}

export const bugWords = ({ fault, layer }: Bug): string =>
  `layer ${layer}, ${faults[fault]!.words}`;

/** What a guess has right, in a sentence. */
export function reply(guess: Bug, bug: Bug): string {
  if (isRight(guess, bug)) return "Yes.";
  if (guess.layer === bug.layer)
    return "The layer is right, the fault is another.";
  if (guess.fault === bug.fault)
    return "The fault is right, the layer is another.";
  return "Neither.";
}
