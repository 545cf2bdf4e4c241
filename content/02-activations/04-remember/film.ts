import { readNumbers } from "@handmade/figures/answers.ts";
import type { Frame } from "@handmade/figures/film.ts";
import { notANumber } from "@handmade/figures/words.ts";

/** Two inputs, three neurons, two answers: the network of 2.3. */
export const sizes: readonly number[] = [2, 3, 2];

/** The leak of every neuron. */
export const alpha = 0.1;

/** The network of 2.3, whose numbers are halves. */
export const layers: readonly { W: number[][]; b: number[] }[] = [
  {
    W: [
      [1, -1],
      [0.5, 1],
      [-1, -1],
    ],
    b: [1, -1, 1],
  },
  {
    W: [
      [1, 1, 5],
      [-2, 1, -5],
    ],
    b: [0.5, -1],
  },
];

/** A place in a trace. */
export interface Place {
  readonly field: "xs" | "zs";
  readonly l: number;
  readonly size: number;
}

/** Input, sums, answers, sums, answers: as they come to be. */
export const places: readonly Place[] = sizes.flatMap(
  (size, l): Place[] => [
    ...(l > 0 ? [{ field: "zs" as const, l: l - 1, size }] : []),
    { field: "xs", l, size },
  ],
);

export const nameOf = ({ field, l }: Place): string => `${field}[${l}]`;

const noteOf = ({ field, l }: Place): string =>
  field === "zs" ? "sums" : l === 0 ? "input" : "bent";

/** A place with what a trace has there. */
export interface Exposure extends Place {
  readonly numbers: readonly (number | undefined)[];
  readonly problem: string | undefined;
}

/** What a `forwardTrace` gave, place by place; it may be anything. */
export function exposures(answer: unknown): readonly Exposure[] {
  const trace =
    typeof answer === "object" && answer !== null
      ? (answer as Record<string, unknown>)
      : {};
  return places.map((place) => {
    const list = trace[place.field];
    const entry = Array.isArray(list) ? list[place.l] : undefined;
    const read = readNumbers(entry, place.size, nameOf(place));
    return { ...place, ...read };
  });
}

/** What is wrong with a trace as a whole, in words. */
export function problemOf(answer: unknown): string | undefined {
  if (typeof answer !== "object" || answer === null || "$odd" in answer)
    return `forwardTrace gives ${notANumber(answer) ?? "one number"}; it should be an object with xs and zs.`;
  for (const [field, wanted] of [
    ["xs", sizes.length],
    ["zs", sizes.length - 1],
  ] as const) {
    const list = (answer as Record<string, unknown>)[field];
    if (!Array.isArray(list))
      return `${field} is ${notANumber(list) ?? "one number"}; it should be a list of ${wanted} lists.`;
    if (list.length !== wanted)
      return `${field} is a list of ${list.length}; it should hold ${wanted} lists.`;
  }
  return;
}

/** The first `count` places exposed, the others blank. */
export const framesOf = (
  all: readonly Exposure[],
  isThere: (k: number) => boolean,
): Frame[] =>
  all.map((one, k) => ({
    name: nameOf(one),
    note: noteOf(one),
    size: one.size,
    raw: one.field === "zs",
    numbers: isThere(k) ? one.numbers : undefined,
  }));
