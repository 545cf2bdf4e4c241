/** "a 7", "an 8". */
function withArticle(digit: number): string {
  return `${digit === 8 ? "an" : "a"} ${digit}`;
}

/**
 * What a network read, in words as sure as its chances are.
 *
 * @param chances one per digit, 1 in sum
 */
export function answerOf(chances: readonly number[]): string {
  const ranked = chances
    .map((chance, digit) => ({ chance, digit }))
    .sort((one, other) => other.chance - one.chance);
  const [first, second, third] = ranked.map(({ digit }) => withArticle(digit));
  const [best, next] = ranked.map(({ chance }) => chance);
  // Where the second is a fifth of the first, it is worth a mention.
  if (best! >= 0.5 && next! < best! / 5) return `I read ${first}.`;
  if (best! >= 0.4) return `I read ${first}, or perhaps ${second}.`;
  return `I am not sure: ${first}, ${second} or ${third}?`;
}
