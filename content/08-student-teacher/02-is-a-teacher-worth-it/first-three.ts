import { percent } from "@handmade/figures/bars.ts";
import { argmax, softmax } from "@handmade/nn";

/** By how much the bias of the 3 can be lifted. */
export const lift = [0, 8] as const;

/** A student's shares, its 3 lifted by so much. */
export const sharesOf = (
  scores: readonly number[],
  by: number,
): number[] =>
  softmax(scores.map((score, k) => (k === 3 ? score + by : score)));

/** What the two say to a drawing, in words. */
export function caption(
  said:
    | { readonly alone: number[]; readonly taught: number[] }
    | undefined,
  by: number,
): string {
  if (!said) return "Draw a 3: neither of the two has ever seen one.";
  const word = (shares: number[]) => {
    const k = argmax(shares);
    return `a ${k} (${percent(shares[k]!)})`;
  };
  const lifted = by > 0 ? `, with its 3 lifted by ${by}` : "";
  return `The one who learned from labels reads ${word(said.alone)}. The one who was taught${lifted} reads ${word(said.taught)}. Neither was ever shown a 3.`;
}
