/** One line of a comparison of two texts. */
export interface DiffLine {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
}

/**
 * The lines of `before` and `after` in one list, with as many as possible
 * told to be the same (longest common subsequence). White space at the
 * end of a line is no difference.
 */
export function diffLines(before: string, after: string): DiffLine[] {
  const old = lines(before);
  const next = lines(after);
  const common = commonLengths(old, next);
  const result: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < next.length) {
    if (i < old.length && j < next.length && old[i] === next[j]) {
      result.push({ kind: "same", text: next[j] as string });
      i += 1;
      j += 1;
    } else if (
      i < old.length &&
      (j === next.length ||
        (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))
    ) {
      result.push({ kind: "gone", text: old[i] as string });
      i += 1;
    } else {
      result.push({ kind: "new", text: next[j] as string });
      j += 1;
    }
  }
  return result;
}

/** `[i][j]`: how many lines `old` from i and `next` from j share. */
function commonLengths(
  old: readonly string[],
  next: readonly string[],
): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () =>
    new Array<number>(next.length + 1).fill(0),
  );
  for (let i = old.length - 1; i >= 0; i--) {
    const row = lengths[i] as number[];
    const below = lengths[i + 1] as number[];
    for (let j = next.length - 1; j >= 0; j--)
      row[j] =
        old[i] === next[j]
          ? (below[j + 1] as number) + 1
          : Math.max(below[j] as number, row[j + 1] as number);
  }
  return lengths;
}

/** A program without its doc comments: what is compared is code. */
export function withoutDocs(program: string): string {
  return program.replace(/^[ \t]*\/\*\*[\s\S]*?\*\/[ \t]*\r?\n/gm, "");
}

function lines(text: string): string[] {
  return text
    .replace(/\s+$/, "")
    .split(/\r?\n/)
    .map((line) => line.trimEnd());
}
