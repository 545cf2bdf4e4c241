/**
 * A hint's Markdown as a terminal shows it: a paragraph is one line, and
 * emphasis is left to the voice. Code keeps its backticks.
 */
export function plain(markdown: string): string {
  return markdown
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, " "))
    .join("\n\n")
    .split(/(`[^`]*`)/)
    .map((piece) =>
      piece.startsWith("`")
        ? piece
        : piece.replace(/(\*\*|\b_|_\b)(?=\S)|(?<=\S)(\*\*)/g, ""),
    )
    .join("");
}
