import type { Mat } from "@handmade/nn";

type Sizes = readonly [nIn: number, nOut: number];
type Formula = (nIn: number, nOut: number) => number;

/** Deviations that people write: the right ones, and others. */
const formulas: Readonly<Record<string, Formula>> = {
  he: (n) => Math.sqrt(2 / n),
  xavier: (n, m) => Math.sqrt(2 / (n + m)),
  "he, variance": (n) => 2 / n,
  "xavier, variance": (n, m) => 2 / (n + m),
  "outputs only": (_, m) => Math.sqrt(2 / m),
  "all weights": (n, m) => 1 / (n * m),
  "root of all weights": (n, m) => Math.sqrt(2 / (n * m)),
  one: () => 1,
  "he without 2": (n) => Math.sqrt(1 / n),
  "xavier without 2": (n, m) => Math.sqrt(1 / (n + m)),
  "he, even": (n) => Math.sqrt(2 / (3 * n)),
  "xavier, even": (n, m) => Math.sqrt(2 / (3 * (n + m))),
  "he times √3": (n) => Math.sqrt(6 / n),
  "xavier times √3": (n, m) => Math.sqrt(6 / (n + m)),
  "he upside down": (n) => Math.sqrt(n / 2),
  "xavier upside down": (n, m) => Math.sqrt((n + m) / 2),
  "2 over root": (n) => 2 / Math.sqrt(n),
  "2 over root of sum": (n, m) => 2 / Math.sqrt(n + m),
  "slash before plus": (n, m) => Math.sqrt(2 / n + m),
  "one over n": (n) => 1 / n,
  "one over sum": (n, m) => 1 / (n + m),
};

/**
 * A true deviation measures 2.0 % off in 1,200 draws from a bell curve,
 * and this is five times as much; larger tables would take long.
 */
const close = 0.1;

/** What can be said of all weights of a table. */
export function measured(W: Mat) {
  let [count, sum, squares] = [0, 0, 0];
  let [lowest, highest] = [Infinity, -Infinity];
  for (const row of W)
    for (const w of row) {
      count += 1;
      sum += w;
      squares += w * w;
      lowest = Math.min(lowest, w);
      highest = Math.max(highest, w);
    }
  const mean = sum / count;
  const deviation = Math.sqrt(Math.max(0, squares / count - mean ** 2));
  return { mean, deviation, lowest, highest };
}

/** What is wrong with how a table was drawn, in a word for all alike. */
export function drawnWord(W: Mat): string {
  const { mean, deviation, lowest, highest } = measured(W);
  if (lowest === highest) return "all equal";
  if (W.some((row, i) => i > 0 && isTwin(row, W[0]!))) return "twins";
  if (lowest >= 0 || highest <= 0) return "one sign";
  // The mean of 1,200 fair draws strays by 2.9 % of their deviation.
  return Math.abs(mean) > 0.15 * deviation ? "off center" : "fair";
}

const isTwin = (one: readonly number[], other: readonly number[]) =>
  one.every((w, j) => w === other[j]);

const faults: Readonly<Record<string, string>> = {
  "all equal": "All weights are the same number.",
  twins: "Two rows are the same: twins, which stay alike for ever.",
  "one sign":
    "All weights have the same sign: no neuron can vote against.",
  "off center": "The weights do not lie around 0.",
};

/** The same as a sentence; undefined if nothing is wrong. */
export const drawnFault = (W: Mat): string | undefined =>
  faults[drawnWord(W)];

/** Which formula gave these tables; numbers if it is none we know. */
export function deviationWord(
  tables: readonly Mat[],
  sizes: readonly Sizes[],
): string {
  if (tables.some((W) => drawnWord(W) !== "fair")) return "not fair";
  const found = tables.map((W) => measured(W).deviation);
  const name = Object.keys(formulas).find((one) =>
    found.every((d, k) => isClose(d, formulas[one]!(...sizes[k]!))),
  );
  return name ?? found.map((d) => d.toPrecision(1)).join();
}

export const isClose = (got: number, wanted: number): boolean =>
  Math.abs(got / wanted - 1) < close;
