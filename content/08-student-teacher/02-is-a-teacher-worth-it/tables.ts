import { numberText } from "@handmade/judge";
import type { Finding, Trial } from "@handmade/nn";

/** A table that a program made, and the same made one by one. */
export interface Table {
  readonly trials: readonly Trial[];
  readonly found: readonly Trial[];
}

/** The form of a table: a row for every seed. */
export function tableForm(seeds: readonly number[]): Table {
  const rows = seeds.map((seed) => ({ seed, benchmark: 0, taught: 0 }));
  return { trials: rows, found: rows };
}

/** The form of an experiment with three seeds. */
export const runForm: { trials: Trial[]; finding: Finding } = {
  trials: [1, 2, 3].map((seed) => ({ seed, benchmark: 0, taught: 0 })),
  finding: "unclear",
};

/** What is wrong with a table, in a sentence. */
export function tableFault({
  trials,
  found,
}: Table): string | undefined {
  for (const [k, right] of found.entries()) {
    const { seed, ...row } = trials[k]!;
    if (seed !== right.seed)
      return `Row ${k} has the seed ${seed}; the seeds were ${found.map((one) => one.seed).join(", ")}.`;
    for (const name of ["benchmark", "taught"] as const)
      if (Math.abs(row[name] - right[name]) > 1e-12)
        return `With seed ${seed} the table says ${name} ${numberText(row[name])}. A fresh student of this seed, the same pictures and settings, and your own \`${name === "taught" ? "distil" : name}\` come to ${numberText(right[name])} of the test.`;
  }
  return undefined;
}

/** What trials say. */
export function findingIn(trials: readonly Trial[]): Finding {
  const gains = trials.map(
    ({ benchmark, taught }) => taught - benchmark,
  );
  if (gains.length >= 3 && gains.every((gain) => gain > 0))
    return "helps";
  if (gains.length >= 3 && gains.every((gain) => gain < 0))
    return "harms";
  return "unclear";
}
