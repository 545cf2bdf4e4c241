import type { Sample } from "@handmade/nn";

/** A parameter: a weight, or the bias of neuron `i` (`j` is null). */
export interface Place {
  readonly l: number;
  readonly i: number;
  readonly j: number | null;
}

interface Numbers {
  readonly W: readonly (readonly number[])[];
  readonly b: readonly number[];
}

/** A network of 2-2-1 that is about to learn, from a place with a view. */
const first: readonly Numbers[] = [
  {
    W: [
      [-2.2, 0.4],
      [-0.2, 0.7],
    ],
    b: [2, -0.9],
  },
  { W: [[-1, -0.8]], b: [0.5] },
];

/** Exclusive or: the wall of chapter 1, with a target for each corner. */
export const data: readonly Sample[] = [
  { x: [0, 0], t: [0] },
  { x: [0, 1], t: [1] },
  { x: [1, 0], t: [1] },
  { x: [1, 1], t: [0] },
];

/** Every parameter, row by row, each bias behind its weights. */
export const places: readonly Place[] = first.flatMap(({ W }, l) =>
  W.flatMap((row, i) => [
    ...row.map((_, j) => ({ l, i, j })),
    { l, i, j: null },
  ]),
);

/** The numbers at the beginning, in the order of the places. */
export const start: readonly number[] = places.map(({ l, i, j }) =>
  j === null ? first[l]!.b[i]! : first[l]!.W[i]![j]!,
);

export const nameOf = ({ l, i, j }: Place): string =>
  j === null ? `layer ${l}, b[${i}]` : `layer ${l}, W[${i}][${j}]`;

/** The layers of a network with these numbers. */
export function build<Act>(
  numbers: readonly number[],
  act: (l: number) => Act,
) {
  let at = 0;
  return first.map(({ W }, l) => {
    const b: number[] = [];
    const rows = W.map((row) => {
      const weights = row.map(() => numbers[at++]!);
      b.push(numbers[at++]!);
      return weights;
    });
    return { W: rows, b, act: act(l) };
  });
}

/**
 * The mean of the samples' slopes along a parameter; undefined if one
 * of the answers has no number there.
 */
export function slopeIn(
  answers: readonly unknown[],
  { l, i, j }: Place,
): number | undefined {
  const slopes = answers.map((answer) => {
    const layer = (answer as Record<number, unknown> | undefined)?.[
      l
    ] as { dW?: number[][]; db?: number[] } | undefined;
    return j === null ? layer?.db?.[i] : layer?.dW?.[i]?.[j];
  });
  const sum = slopes.reduce<number>((all, one) => all + Number(one), 0);
  return Number.isFinite(sum) ? sum / slopes.length : undefined;
}
