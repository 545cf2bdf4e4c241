import { tell, tellCount } from "@handmade/figures/words.ts";
import type { Mistake } from "./mistakes.ts";

/** The two digits in question, in the order of counting. */
export function pairOf({ label, said }: Mistake): [number, number] {
  return label < said ? [label, said] : [said, label];
}

/** What is behind a picture, once somebody has said what they see. */
export function revealed(
  { label, said, sure, forLabel }: Mistake,
  digit: number | undefined,
): string {
  const you =
    digit === undefined
      ? "You could not say."
      : `You see a ${digit}${digit === label ? ", and so does the label" : ", and so does the network"}.`;
  return `${you} Label ${label}; the network said ${said}, with ${tell(sure)}, and ${tell(forLabel)} for ${label}.`;
}

/**
 * The gallery in words.
 *
 * @param network whose it is: "Your network", "A borrowed network"
 * @param votes a digit, or null for "cannot say"; undefined: not yet
 */
export function caption(given: {
  readonly network: string;
  readonly tested: number;
  readonly missed: number;
  readonly mistakes: readonly Mistake[];
  readonly votes: readonly (number | null | undefined)[];
}): string {
  const { network, tested, missed, mistakes, votes } = given;
  const made = `${network} misreads ${tellCount(missed)} of ${tellCount(tested)} pictures.`;
  if (mistakes.length === 0) return made;
  const here =
    mistakes.length === missed
      ? "Here they are, the surest first."
      : `Here are the ${mistakes.length} it was surest of.`;
  const said = votes.filter((vote) => vote !== undefined).length;
  if (said === 0) return `${made} ${here} What do you see?`;
  const known = mistakes.filter(({ label }, n) => votes[n] === label);
  return `${made} ${here} Of ${said} you looked at, you would have known ${known.length}.`;
}
