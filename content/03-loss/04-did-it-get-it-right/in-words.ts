import { notANumber, tell } from "@handmade/figures/words.ts";

/** A place in the list, or undefined for anything else. */
export const asPlace = (
  answer: unknown,
  places: number,
): number | undefined =>
  Number.isInteger(answer) &&
  (answer as number) >= 0 &&
  (answer as number) < places
    ? (answer as number)
    : undefined;

/** Who came second, and by how much they were beaten. */
export function runnerUp(
  scores: readonly number[],
  winner: number,
): { place: number; margin: number } {
  const others = scores.map((_, k) => k).filter((k) => k !== winner);
  const place = others.reduce((best, k) =>
    scores[k]! > scores[best]! ? k : best,
  );
  return { place, margin: scores[winner]! - scores[place]! };
}

/**
 * What the bars show, in words.
 *
 * @param answer what `argmax` said: anything at all
 */
export function caption(given: {
  readonly scores: readonly number[];
  readonly truth: number;
  readonly loss: number;
  readonly answer: unknown;
}): string {
  const { scores, truth, loss, answer } = given;
  const winner = asPlace(answer, scores.length);
  const costs = `The loss is ${loss.toFixed(3)}.`;
  if (winner === undefined) {
    const said =
      notANumber(answer) ?? `place ${tell(answer as number)}`;
    return `argmax gives ${said}, and no such place is there. ${costs}`;
  }
  const { place, margin } = runnerUp(scores, winner);
  const right = winner === truth ? "right" : `wrong: it is a ${truth}`;
  return `${winner} wins with ${tell(scores[winner]!)}, ahead of ${place} by ${tell(margin)}. That is ${right}. ${costs}`;
}

/** What came of it, for whoever made a prediction. */
export function outcome(given: {
  readonly before: { readonly loss: number; readonly answer: unknown };
  readonly after: { readonly loss: number; readonly answer: unknown };
  readonly truth: number;
}): string {
  const { before, after, truth } = given;
  const share = (answer: unknown) => (answer === truth ? 1 : 0);
  const [from, to] = [share(before.answer), share(after.answer)];
  const accuracy =
    from === to
      ? `the accuracy stays at ${from}`
      : `the accuracy goes from ${from} to ${to}`;
  return `The loss goes from ${before.loss.toFixed(3)} to ${after.loss.toFixed(3)}, and ${accuracy}.`;
}
