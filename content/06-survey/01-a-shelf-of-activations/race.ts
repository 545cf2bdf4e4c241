import { asNumber } from "@handmade/figures/answers.ts";
import { live } from "@handmade/figures/live.svelte.ts";
import type { AnswerField } from "@handmade/figures/regions.ts";
import type { Course } from "@handmade/figures/slices.svelte.ts";
import { argmax } from "@handmade/nn";
import { type Numbers, slice } from "./driver.ts";
import {
  bends,
  type Ground,
  LINES,
  rates,
  startOf,
  type Task,
} from "./task.ts";

/** One bend's network after some epochs. */
export interface Runner {
  /** The last one that was all numbers. */
  readonly net: Numbers[];
  readonly loss?: number;
  /** Hidden neurons that answer 0 to every sample. */
  readonly dead: number;
  /** The epoch in which it stopped being numbers. */
  readonly broken?: number;
}

export type Moment = readonly Runner[];
export const MOST_EPOCHS = 400;

/**
 * One task, one seed, the same first weights, and one bend in each
 * column: every epoch by the learner's functions where there are any.
 */
export function raceOf(task: Task, ground: Ground): Course<Moment> {
  return {
    start: () => bends.map(() => ({ net: startOf(task), dead: 0 })),
    next: async (before, at) => {
      const settings = {
        batch: 8,
        lr: rates[task.rate]!,
        rng: task.seed * 1009 + at,
      };
      const asked = bends.map(
        (bend, k) =>
          [before[k]!.net, ground.samples, settings, bend] as const,
      );
      const silence = () => asked.map(() => undefined);
      const theirs = await live
        .call("driver.slice", asked)
        .catch(silence);
      const answers = theirs ?? asked.map((one) => slice(...one));
      const read = answers.map((answer, k) =>
        readSlice(answer, before[k]!, at),
      );
      const k = read.indexOf(undefined);
      return k < 0
        ? (read as Runner[])
        : `with ${bends[k]} an epoch did not come to an end, or with an error.`;
    },
  };
}

function readSlice(
  answer: unknown,
  before: Runner,
  at: number,
): Runner | undefined {
  if (before.broken !== undefined) return before;
  if (typeof answer !== "object" || answer === null) return;
  const { net, loss, dead } = answer as {
    net: Numbers[];
    loss: unknown;
    dead: unknown;
  };
  const all = net.flatMap(({ W, b }) => [...W.flat(), ...b]);
  const silent = asNumber(dead) ?? 0;
  if (all.some((one) => asNumber(one) === undefined))
    return { ...before, dead: silent, broken: at + 1 };
  const mean = asNumber(loss);
  return {
    net,
    dead: silent,
    ...(mean === undefined ? {} : { loss: mean }),
  };
}

/** What a network says over the sheet, and of how many fresh points. */
export interface Look {
  readonly field: AnswerField;
  readonly share: number;
}

/** Reads the answers at the ground's places; undefined if they are none. */
export function lookAt(
  answer: unknown,
  ground: Ground,
): Look | undefined {
  const { places, fresh, learned } = ground;
  const rows = Array.isArray(answer) ? (answer as unknown[]) : [];
  const isAnswer = (row: unknown): row is number[] =>
    Array.isArray(row) &&
    row.length === learned.classes &&
    row.every((one) => asNumber(one) !== undefined);
  if (rows.length !== places.length || !rows.every(isAnswer)) return;
  const xs = places.slice(0, LINES).map(([x]) => x!);
  const values = xs.map((_, r) =>
    rows.slice(r * LINES, (r + 1) * LINES),
  );
  const tried = rows.slice(LINES * LINES);
  const right = fresh.filter(
    ({ label }, k) => argmax(tried[k]!) === label,
  );
  return {
    field: { xs, ys: xs, values },
    share: right.length / fresh.length,
  };
}
