import type { Answer, Call, Limits, Snapshot } from "./protocol.ts";

/**
 * One fact about every right answer: calls as plain data, and a pure
 * function that reads the answers.
 */
export interface Check {
  /** Stable; progress and reports use it. Unique in its exercise. */
  readonly id: string;
  readonly kind: "example" | "property" | "gradient" | "lengths";
  /** A sentence that is true when the check holds. */
  readonly claim: string;
  readonly calls: readonly Call[];
  /**
   * The calls may change their arguments or hand them back, and so
   * answer otherwise the second time.
   */
  readonly inPlace?: boolean;
  /**
   * Positions of arguments that a result may hold themselves: the input
   * that a trace begins with. They still must not be changed.
   */
  readonly handsBack?: readonly number[];
  /**
   * Where many answers are right (numbers that a learner chooses), what
   * matters about them in a word: programs with the same word are alike.
   * Undefined if only the answers themselves can tell.
   */
  readonly gist?: (answers: readonly Answer[]) => string | undefined;
  /**
   * Where many answers are right (pictures), whether two differ only in
   * what is free: then they are alike, right or wrong. It may be given
   * anything at all.
   */
  readonly resembles?: (one: Snapshot, other: Snapshot) => boolean;
  /**
   * Known wrong programs are not asked: right or wrong, the answers say
   * nothing about which mistake it was. For checks that take long.
   */
  readonly unnamed?: boolean;
  /**
   * A value of the right form for one of the calls: only its fields
   * are looked at. Left out, everything is.
   */
  readonly form?: (call: number) => Snapshot;
  /** Undefined if the claim holds for these answers. */
  readonly judge: (answers: readonly Answer[]) => Fault | undefined;
}

/** What a `checks.ts` exports by default. */
export interface ExerciseChecks {
  /** The names a program must export: `["neuron"]`. */
  readonly exports: readonly string[];
  /** In teaching order: the first that fails is the one that is told. */
  readonly checks: readonly Check[];
  /** The data sets that calls name with `$data`. */
  readonly data?: readonly string[];
  /** Where a program needs more than the usual time. */
  readonly limits?: Partial<Limits>;
}

/**
 * The faults the judge knows in every exercise. A folder `wrong/<kind>/`
 * with one of these names is detected by the judge itself; any other
 * name is detected by its numbers (a fingerprint).
 */
export type FaultKind =
  | "not-exported"
  | "never-ends"
  | "used-too-much"
  | "throws"
  | "returns-nothing"
  | "returns-a-promise"
  | "wrong-type"
  | "wrong-shape"
  | "not-finite"
  | "wrong-value"
  | "changes-its-argument"
  | "shares-its-result"
  | "remembers-earlier-calls"
  | "accepts-lengths-that-do-not-fit";

/** The evidence for a claim that does not hold. */
export interface Fault {
  readonly kind: FaultKind;
  /** Which of the check's calls shows it. */
  readonly call: number;
  /** What came out, where there is something to show. */
  readonly got?: Snapshot;
  readonly wanted?: Snapshot;
  /** Where `got` first differs: `[]` for the whole, `[1, 0]` for an entry. */
  readonly at?: readonly (number | string)[];
  /** One sentence in the learner's words: the fact, with numbers. */
  readonly text: string;
}
