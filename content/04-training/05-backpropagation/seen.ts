import { asNumbers, readNumbers } from "@handmade/figures/answers.ts";
import type { Frame } from "@handmade/figures/film.ts";
import { notANumber } from "@handmade/figures/words.ts";
import type { Gradients } from "@handmade/nn";
import { type FirstWrong, firstWrong } from "./first-wrong.ts";
import { foundAt, layers, passedAt, settledAt, sizes } from "./walk.ts";

type Numbers = readonly (number | undefined)[];

/** What a film shows, whatever a learner's functions gave. */
export interface Seen {
  readonly xs: readonly Numbers[];
  readonly zs: readonly Numbers[];
  readonly dy: Numbers;
  /** For each layer: the blame of its sums. */
  readonly deltas: readonly Numbers[];
  readonly dW: readonly (readonly Numbers[])[];
  /** For each layer: the blame of what it heard. */
  readonly dxs: readonly Numbers[];
  /** What is wrong with the form of each layer's gradients. */
  readonly problems: readonly (
    | { readonly db?: string; readonly dW?: string }
    | undefined
  )[];
}

const field = (thing: unknown, name: string | number): unknown =>
  typeof thing === "object" && thing !== null
    ? (thing as Record<string | number, unknown>)[name]
    : undefined;

const numbers = (answer: unknown, size: number) =>
  readNumbers(answer, size, "").numbers;

export function seen(answer: unknown): Seen {
  const grads = field(answer, "grads");
  const error = field(answer, "error");
  const whole =
    typeof error === "string"
      ? `backward stopped with an error: ${error}`
      : Array.isArray(grads)
        ? undefined
        : `backward gives ${notANumber(grads) ?? "one number"}; it should be a list of ${layers.length}.`;
  const each = layers.map(({ W, b }, l) => {
    const { dW, db } = { dW: field(grads, l), db: field(grads, l) };
    const bias = field(db, "db");
    const table = field(dW, "dW");
    const rows = W.map((row, i) =>
      numbers(field(table, i), row.length),
    );
    const oblong =
      Array.isArray(table) &&
      table.length === W.length &&
      table.every((row, i) => asNumbers(row, W[i]!.length));
    const dbProblem =
      whole ?? readNumbers(bias, b.length, `grads[${l}].db`).problem;
    return {
      delta: numbers(bias, b.length),
      rows,
      problem: {
        ...(dbProblem ? { db: dbProblem } : {}),
        ...(oblong
          ? {}
          : {
              dW: `grads[${l}].dW should be a table of ${W.length} × ${W[0]!.length} numbers, like W.`,
            }),
      },
    };
  });
  return {
    xs: sizes.map((n, l) => numbers(field(field(answer, "xs"), l), n)),
    zs: layers.map(({ b }, l) =>
      numbers(field(field(answer, "zs"), l), b.length),
    ),
    dy: numbers(field(answer, "dy"), sizes.at(-1)!),
    deltas: each.map(({ delta }) => delta),
    dW: each.map(({ rows }) => rows),
    dxs: layers.map((_, l) =>
      numbers(field(field(answer, "dxs"), l), sizes[l]!),
    ),
    problems: each.map(({ problem }) =>
      Object.keys(problem).length > 0 ? problem : undefined,
    ),
  };
}

/** Where the film stops, because something is wrong. */
export interface Stop {
  readonly at: number;
  readonly l: number;
  /** What has the wrong form; or else which number is wrong. */
  readonly problem?: string;
  readonly cell?: FirstWrong;
}

/** Whether a slope is right: 1e-4 of it, or of 1, are given to it. */
export const alike = (got: number, wanted: number): boolean =>
  Math.abs(got - wanted) <= 1e-4 * Math.max(1, Math.abs(wanted));

/** The first thing that is wrong on the way back, if anything is. */
export function stopOf(got: Seen, wanted: Seen): Stop | undefined {
  for (let l = layers.length - 1; l >= 0; l--) {
    const problem = got.problems[l];
    if (problem?.db) return { at: foundAt(l), l, problem: problem.db };
    const gradients = ({ deltas, dW }: Seen) =>
      ({
        db: deltas[l],
        dW: problem?.dW ? [] : dW[l],
      }) as unknown as Gradients;
    const cell = firstWrong(
      [gradients(got)],
      [gradients(wanted)],
      alike,
    );
    const at = cell?.j === null ? foundAt(l) : settledAt(l);
    if (cell) return { at, l, cell };
    if (problem?.dW) return { at, l, problem: problem.dW };
  }
  return;
}

/** The film at a moment: forward numbers, and the blame so far. */
export function framesOf(all: Seen, at: number): Frame[] {
  const since = (moment: number, blame: Numbers) =>
    moment >= 0 && at >= moment ? { second: blame } : {};
  return sizes.flatMap((size, l): Frame[] => [
    ...(l > 0
      ? [
          {
            name: `zs[${l - 1}]`,
            note: "sums",
            size,
            raw: true,
            numbers: all.zs[l - 1],
            ...since(foundAt(l - 1), all.deltas[l - 1]!),
          },
        ]
      : []),
    {
      name: `xs[${l}]`,
      note: l === 0 ? "input" : l === layers.length ? "output" : "bent",
      size,
      numbers: all.xs[l],
      ...(l === layers.length
        ? since(foundAt(l - 1), all.dy)
        : since(passedAt(l), all.dxs[l]!)),
    },
  ]);
}
