import { asNumber } from "@handmade/figures/answers.ts";
import { notANumber } from "@handmade/figures/words.ts";

/** What a layer of some network holds, as far as it has numbers. */
export interface Held {
  /** Row by row; undefined where there is no number. */
  readonly W: readonly (readonly (number | undefined)[])[];
  readonly b: readonly (number | undefined)[];
}

export interface Found {
  readonly layers: readonly Held[];
  /** What is wrong with its form, in words; undefined if nothing is. */
  readonly problem: string | undefined;
}

/** Reads what a `makeNetwork` gave, which may be anything at all. */
export function read(answer: unknown, sizes: readonly number[]): Found {
  const layers = list(answer);
  const held = sizes.slice(1).map((nOut, l) => {
    const { W, b } = (layers[l] ?? {}) as { W?: unknown; b?: unknown };
    const rows = list(W);
    return {
      W: times(nOut, (o) =>
        times(sizes[l]!, (i) => asNumber(list(rows[o])[i])),
      ),
      b: times(nOut, (o) => asNumber(list(b)[o])),
    };
  });
  return { layers: held, problem: problem(answer, sizes) };
}

function problem(
  answer: unknown,
  sizes: readonly number[],
): string | undefined {
  const many = sizes.length - 1;
  if (!Array.isArray(answer))
    return `makeNetwork gives ${notANumber(answer) ?? "one number"} instead of ${many} layers.`;
  if (answer.length !== many)
    return `makeNetwork gives a list of ${answer.length} where there should be ${many} layers.`;
  for (const [l, layer] of answer.entries()) {
    const [nIn, nOut] = [sizes[l]!, sizes[l + 1]!];
    const { W, b } = (layer ?? {}) as { W?: unknown; b?: unknown };
    const rows = list(W);
    if (
      rows.length !== nOut ||
      rows.some((row) => !numbers(row, nIn)) ||
      !numbers(b, nOut)
    )
      return `Layer ${l} of what makeNetwork gives is not ${nOut} row${nOut === 1 ? "" : "s"} of ${nIn} with ${nOut} bias${nOut === 1 ? "" : "es"}.`;
  }
  return;
}

const numbers = (value: unknown, count: number) =>
  list(value).length === count &&
  list(value).every((one) => notANumber(one) === undefined);

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : [];

const times = <T>(count: number, make: (k: number) => T): T[] =>
  Array.from({ length: count }, (_, k) => make(k));
