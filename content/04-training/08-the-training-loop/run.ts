import { live } from "@handmade/figures/live.svelte.ts";
import type {
  Course,
  Slices,
} from "@handmade/figures/slices.svelte.ts";
import { slice } from "./driver.ts";
import {
  batches,
  bends,
  type Ground,
  rates,
  type Setting,
  samplesIn,
  startOf,
} from "./setting.ts";
import { readSlice, type Sliced } from "./slice.ts";

/** All runs after as many slices. */
export type Moment = readonly Sliced[];
export type Run = Slices<Moment>;

/** Enough for everything here to be learned. */
export const MOST_SLICES = 1000;

/**
 * Training as a course of slices: by the learner's loop if there is one,
 * else by the library's. The weights a slice begins with, its samples
 * and its seed are all it knows.
 */
export function courseOf(
  { seed, bend, sides }: Setting,
  ground: Ground,
): Course<Moment> {
  const { classes } = ground.learned;
  return {
    start: () =>
      sides.map((side) => ({
        net: startOf({ seed, bend }, side, classes),
      })),
    next: async (before, at) => {
      const samples = samplesIn(ground, seed, at);
      // The same for both runs, and another for every slice.
      const rng = seed * 100_003 + at;
      const asked = sides.map(({ rate, batch }, k) => {
        const settings = {
          lr: rates[rate]!,
          batch: batches[batch]!,
          rng,
        };
        return [
          before[k]!.net,
          samples,
          settings,
          bends[bend]!,
        ] as const;
      });
      const answers = await answersTo(asked);
      const read = answers.map((one, k) =>
        readSlice(one, before[k]!.net),
      );
      const problem = read.find((one) => typeof one === "string");
      return problem ?? (read as Sliced[]);
    },
  };
}

type Asked = Parameters<typeof slice>;

async function answersTo(
  asked: readonly Readonly<Asked>[],
): Promise<readonly unknown[]> {
  const silence = () => asked.map(() => undefined);
  const theirs = await live.call("driver.slice", asked).catch(silence);
  return theirs ?? asked.map((one) => slice(...one));
}
