import { type Named, named } from "./builders.ts";
import type { Check } from "./check.ts";
import { compare } from "./compare.ts";
import { Draw } from "./draw.ts";
import type { Call, Snapshot } from "./protocol.ts";
import { eachAnswer } from "./solve.ts";
import { gradients, type Tolerance } from "./tolerance.ts";

/** Numbers that a slope is taken in: a list or a table. */
export type Parameters = readonly number[] | readonly (readonly number[])[];

/** One claim: the answer (or its field) is the slope of `of` at `at`. */
export interface Slope<P extends Parameters = Parameters> {
  /** The field of the answer: `"dW"`; left out for the whole answer. */
  readonly field?: string;
  readonly at: P;
  /** The scalar, computed by us in double precision. */
  readonly of: (at: P) => number;
  /** Values whose sign decides on which side of a kink we stand. */
  readonly kinks?: (at: P) => readonly number[];
}

/** Keeps the types of `at` and `of` together. */
export function slope<P extends Parameters>(given: Slope<P>): Slope {
  return given as unknown as Slope;
}

/**
 * The learner's gradient against central differences of a scalar of
 * ours, on several seeded cases.
 *
 * @throws Error if a case cannot tell right from wrong: a true slope
 *         smaller than 1e-3, or more than a fifth of them at a kink
 */
export function gradient(
  given: Named & {
    /** At least 2; 3 unless that takes long. */
    readonly draws: number;
    readonly seed: number;
    readonly case: (draw: Draw) => {
      readonly call: Call;
      readonly slopes: readonly Slope[];
    };
    readonly tolerance?: Tolerance;
  },
): Check {
  if (given.draws < 2) throw new Error(`${given.id}: draws must be 2 or more.`);
  const draw = new Draw(given.seed);
  const cases = Array.from({ length: given.draws }, () => given.case(draw));
  const calls = cases.map((one) => one.call);
  const wanted = cases.map(({ slopes }) => allSlopes(given.id, slopes));
  return {
    ...named(given),
    kind: "gradient",
    calls,
    form: (at) => wanted[at]!,
    judge: (answers) =>
      eachAnswer(calls, answers, (value, at) =>
        compare(
          withoutKinks(value, wanted[at]!),
          wanted[at]!,
          given.tolerance ?? gradients,
        ),
      ),
  };
}

function allSlopes(id: string, slopes: readonly Slope[]): Snapshot {
  const parts = slopes.map((one) => {
    const measured = measure(one);
    const flat = measured.flat() as (number | null)[];
    const atKinks = flat.filter((cell) => cell === null).length;
    if (atKinks > flat.length / 5)
      throw new Error(
        `${id}: ${atKinks} of ${flat.length} slopes stand at a kink. Draw other inputs.`,
      );
    const tiny = flat.find((cell) => cell !== null && Math.abs(cell) < 1e-3);
    if (tiny !== undefined)
      throw new Error(
        `${id}: a true slope is ${tiny}, too near 0 to prove anything. Draw other inputs.`,
      );
    return [one.field ?? null, measured as Snapshot] as const;
  });
  const [first] = parts;
  if (first && first[0] === null) return first[1];
  return Object.fromEntries(parts as [string, Snapshot][]);
}

/**
 * Central differences with h = 1e-5, where truncation (h²) and rounding
 * (1e-16 / h) are both near 1e-11. Null where a kink lies in between.
 */
export function measure(given: Slope): (number | null)[] | (number | null)[][] {
  const h = 1e-5;
  const nudge = (row: number, column: number | null) => {
    const at = (by: number) => nudged(given.at, row, column, by);
    const [above, below] = [at(h), at(-h)];
    const signs = [above, below].map((p) => given.kinks?.(p).map(Math.sign));
    if (signs[0]?.some((sign, i) => sign !== signs[1]![i])) return null;
    return (given.of(above) - given.of(below)) / (2 * h);
  };
  return given.at.map((row, i) =>
    typeof row === "number" ? nudge(i, null) : row.map((_, j) => nudge(i, j)),
  ) as (number | null)[] | (number | null)[][];
}

function nudged(
  at: Parameters,
  row: number,
  column: number | null,
  by: number,
): Parameters {
  return at.map((entry, i) => {
    if (typeof entry === "number") return i === row ? entry + by : entry;
    return entry.map((v, j) => (i === row && j === column ? v + by : v));
  }) as unknown as Parameters;
}

/** The value with null wherever a kink keeps us from knowing better. */
function withoutKinks(value: Snapshot, wanted: Snapshot): Snapshot {
  if (wanted === null) return typeof value === "number" ? null : value;
  if (typeof value !== "object" || value === null) return value;
  if (typeof wanted !== "object") return value;
  const pick = (key: string | number) =>
    (wanted as Record<string | number, Snapshot>)[key];
  if (Array.isArray(value))
    return value.map((v: Snapshot, i) =>
      pick(i) === undefined ? v : withoutKinks(v, pick(i)!),
    );
  return Object.fromEntries(
    Object.entries(value).map(([key, v]) => [
      key,
      pick(key) === undefined ? v : withoutKinks(v, pick(key)!),
    ]),
  );
}
