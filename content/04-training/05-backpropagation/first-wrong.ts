import type { Gradients } from "@handmade/nn";

/** A gradient where it first went wrong on its way back. */
export interface FirstWrong {
  readonly l: number;
  readonly i: number;
  /** Null for a bias. */
  readonly j: number | null;
  readonly got: number;
  readonly wanted: number;
}

/**
 * Follows the walk: the last layer first, and in each layer the biases,
 * which show the blame itself, before the weights made of it.
 *
 * @param near whether two slopes count as equal
 */
export function firstWrong(
  got: readonly Gradients[],
  wanted: readonly Gradients[],
  near: (got: number, wanted: number) => boolean,
): FirstWrong | undefined {
  for (let l = wanted.length - 1; l >= 0; l--) {
    const cell = cells(got[l]!, wanted[l]!).find(
      (one) => !near(one.got, one.wanted),
    );
    if (cell) return { l, ...cell };
  }
  return;
}

function cells(got: Gradients, wanted: Gradients) {
  return [
    ...wanted.db.map((right, i) => ({
      i,
      j: null,
      got: got.db[i]!,
      wanted: right,
    })),
    ...wanted.dW.flatMap((row, i) =>
      row.map((right, j) => ({
        i,
        j,
        got: got.dW[i]![j]!,
        wanted: right,
      })),
    ),
  ];
}

export const nameOf = ({
  i,
  j,
}: Pick<FirstWrong, "i" | "j">): string =>
  j === null ? `db[${i}]` : `dW[${i}][${j}]`;
