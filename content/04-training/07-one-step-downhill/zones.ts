import type { Lesson, Numbers } from "./driver.ts";

/** Where every run of the figure begins. */
export const start: Numbers[] = [
  {
    W: [
      [0.5, -0.4],
      [0.3, 0.8],
      [-0.6, 0.2],
    ],
    b: [0.1, 0, -0.1],
  },
  {
    W: [
      [0.4, -0.7, 0.5],
      [0.2, 0.6, -0.3],
    ],
    b: [0, 0.1],
  },
];
export const lesson: Lesson = {
  x: [1, -0.5],
  t: [0.9, -0.8],
  loss: "mse",
};

/** Powers of ten between which a learning rate is chosen. */
export const exponents = [-3, 1] as const;
/** Steps of a run: its losses from before the first to after the last. */
export const steps = 12;

const CURVE = 61;
/** The rates at which the curve is drawn. */
export const rates = Array.from({ length: CURVE }, (_, k) =>
  rateOf(
    exponents[0] + (k / (CURVE - 1)) * (exponents[1] - exponents[0]),
  ),
);

export function rateOf(exponent: number): number {
  return 10 ** exponent;
}

/** A learning rate in two digits: 0.001, 0.063, 2.5. */
export function tellRate(lr: number): string {
  return String(Number(lr.toPrecision(2)));
}

export type Zone = "crawl" | "walk" | "fall";

/**
 * What one step does at each rate of a curve of losses: up to the best
 * rate it crawls (less than a tenth better) or walks; beyond it, it falls
 * as soon as that much is no longer won.
 */
export function zonesAt(
  before: number,
  after: readonly number[],
): Zone[] {
  const numbers = after.map((loss) =>
    loss < Infinity ? loss : Infinity,
  );
  const best = numbers.indexOf(Math.min(...numbers));
  return numbers.map((loss, k) => {
    if (loss <= 0.9 * before) return "walk";
    return k <= best ? "crawl" : "fall";
  });
}

/** Neighboring rates with the same zone, as pieces of the axis. */
export function piecesOf(
  zones: readonly Zone[],
): { zone: Zone; from: number; to: number }[] {
  const pieces: { zone: Zone; from: number; to: number }[] = [];
  zones.forEach((zone, k) => {
    const last = pieces.at(-1);
    if (last?.zone === zone) last.to = k;
    else pieces.push({ zone, from: Math.max(0, k - 1), to: k });
  });
  return pieces;
}

/** The place of a chosen rate among the curve's. */
export function placeOf(exponent: number): number {
  const share =
    (exponent - exponents[0]) / (exponents[1] - exponents[0]);
  return Math.round(share * (CURVE - 1));
}

/** What the driver said about one run; undefined if it is no such thing. */
export function runIn(
  answer: unknown,
): { losses: number[]; outputs: number[][] } | undefined {
  const { losses, outputs } = (answer ?? {}) as {
    losses?: unknown;
    outputs?: unknown;
  };
  const isList = (list: unknown): list is number[] =>
    Array.isArray(list) && list.every((v) => typeof v === "number");
  return isList(losses) &&
    Array.isArray(outputs) &&
    outputs.every(isList)
    ? { losses, outputs }
    : undefined;
}
