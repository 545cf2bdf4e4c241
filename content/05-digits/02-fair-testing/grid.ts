/** A table of ten by ten on paper. */
export const side = 34;
export const left = 44;
export const top = 44;
export const width = left + 10 * side + 4;
export const height = top + 10 * side + 4;

/** The strongest tone that a number can still be read on. */
const strongest = 0.45;

/**
 * How dark each cell is, from 0 to 0.45: right answers by the largest of
 * the diagonal, mistakes by the largest mistake, roots of shares, because
 * a single mistake should be seen.
 */
export function tones(
  table: readonly (readonly (number | undefined)[])[],
): number[][] {
  const size = (value: number | undefined) => Math.max(0, value ?? 0);
  const largest = (onDiagonal: boolean) =>
    Math.max(
      1,
      ...table.flatMap((row, i) =>
        row.filter((_, j) => (i === j) === onDiagonal).map(size),
      ),
    );
  const [right, mistake] = [largest(true), largest(false)];
  return table.map((row, i) =>
    row.map((value, j) =>
      i === j
        ? strongest * Math.sqrt(size(value) / right)
        : Math.sqrt(size(value) / mistake),
    ),
  );
}
