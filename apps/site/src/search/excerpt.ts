/** A stretch of an excerpt: a word that was looked for, or what is round it. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/**
 * Takes Pagefind's excerpt apart, so that nobody has to read it as HTML:
 * it writes `<` and `>` of the page's text as `&lt;` and `&gt;`, and puts
 * each word that was found between `<mark>` and `</mark>`.
 */
export function excerptPieces(excerpt: string): Piece[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, k) => ({ text: plain(text), found: k % 2 === 1 }))
    .filter(({ text }) => text !== "");
}

function plain(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
}
