/** What the driver tells of a layer's first weights. */
export interface First {
  /** Rows that differ from all before them, and rows in all. */
  readonly different: number;
  readonly rows: number;
  readonly lowest: number;
  readonly highest: number;
  /** The root of the mean square. */
  readonly size: number;
  readonly some: readonly number[];
}

/** The form of an answer about three layers. */
export const firstForm: First[] = Array.from({ length: 3 }, () => ({
  ...{ different: 0, rows: 0, lowest: 0, highest: 0, size: 0 },
  some: [0, 0, 0],
}));

/** How the first weights were drawn, in a word: "drawn" if well. */
export function startWord(
  one: readonly First[],
  other: readonly First[],
): string {
  if (one.some(({ size }) => size === 0)) return "zeros";
  if (one.some(({ different, rows }) => different < rows))
    return "twins";
  if (JSON.stringify(one) === JSON.stringify(other))
    return "seed not used";
  if (one.some(({ lowest }) => lowest >= 0)) return "never negative";
  if (one.some(({ highest }) => highest <= 0)) return "never positive";
  // The widest start in use draws up to ±1 or so for 784 inputs.
  if (one.some(({ size }) => size > 1.2)) return "too loud";
  // 1 / (nIn · nOut), uniform, for the first layer: 4.6e-5.
  return one.some(({ size }) => size < 4e-5) ? "too quiet" : "drawn";
}

const faults: Readonly<Record<string, string>> = {
  zeros: "All weights of a layer are 0: no neuron hears anything.",
  twins:
    "Some neurons of a layer have exactly the same weights: they will be blamed alike, and stay alike.",
  "seed not used":
    "Seeds 7 and 8 gave the same weights, so they were not drawn from rng.",
  "never negative":
    "No weight of a layer is negative: no neuron can vote against anything.",
  "never positive":
    "No weight of a layer is positive: no neuron can vote for anything.",
  "too loud":
    "Weights are larger than 1 on average: 784 pixels add up to noise.",
  "too quiet":
    "Weights are so small that next to nothing comes through three layers.",
};

/** What is wrong with the first weights, in a sentence. */
export function startFault(
  one: readonly First[],
  other: readonly First[],
): string | undefined {
  return faults[startWord(one, other)];
}
