/** A piece of a sentence: words, or code between backticks. */
export interface Piece {
  readonly code: boolean;
  readonly text: string;
}

/** Splits "got `x` here" at its backticks; nothing is read as markup. */
export function pieces(sentence: string): Piece[] {
  return sentence
    .split(/`([^`]*)`/)
    .map((text, index) => ({ code: index % 2 === 1, text }))
    .filter(({ text }) => text !== "");
}
