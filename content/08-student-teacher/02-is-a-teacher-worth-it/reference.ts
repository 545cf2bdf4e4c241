import type { Trial } from "@handmade/nn";
import { measured } from "./measured.text.ts";

/** One way of being taught, and the shares read right by seed. */
export interface Row {
  readonly way: "labels" | "scores" | number;
  readonly right: readonly number[];
  readonly threes: readonly number[];
}

type Name = "one" | "two" | "twoB" | "slow" | "three";

/** The experiments that the build repeats with the engine. */
export const reference = measured as unknown as Readonly<
  Record<Name, readonly Row[]>
> & {
  readonly seeds: readonly number[];
  readonly teacher: number;
  /** The learning rates of `twoB` and of `slow`, else alike. */
  readonly rates: readonly [number, number];
  readonly lifted: {
    readonly by: number;
    readonly threes: number;
    readonly right: number;
  };
};

export const percent1 = (share: number): string =>
  `${(100 * share).toFixed(1)} %`;

export function wayText(way: Row["way"]): string {
  if (way === "labels") return "labels: the benchmark";
  return way === "scores"
    ? "scores, by mean square"
    : `answers, T = ${way}`;
}

/** The worst and the best of a row's runs: "89.7 to 90.3 %". */
export function rangeOf(rows: readonly Row[], way: Row["way"]): string {
  const { right } = rows.find((row) => row.way === way)!;
  const [low, high] = [Math.min(...right), Math.max(...right)];
  return `${(100 * low).toFixed(1)} to ${percent1(high)}`;
}

/** A row beside its benchmark, as trials. */
export function trialsOf(
  rows: readonly Row[],
  way: Row["way"],
): Trial[] {
  const [alone, taught] = (["labels", way] as const).map(
    (one) => rows.find((row) => row.way === one)!,
  );
  return reference.seeds.map((seed, k) => ({
    seed,
    benchmark: alone!.right[k]!,
    taught: taught!.right[k]!,
  }));
}

/** The mean gain in points, with one decimal. */
export function gainOf(rows: readonly Row[], way: Row["way"]): string {
  const gains = trialsOf(rows, way).map(
    ({ benchmark, taught }) => 100 * (taught - benchmark),
  );
  const mean = gains.reduce((sum, one) => sum + one, 0) / gains.length;
  return mean.toFixed(1).replace("-", "−");
}
