import type { Fault } from "./check.ts";

/** A fault together with where it showed. */
export interface Finding extends Fault {
  /** The id of the check that failed. */
  readonly check: string;
  /** The call as the learner would write it. */
  readonly callText: string;
}

/** A diagnosis: only given when it is proved. */
export interface Hint {
  /** `"3.1/sum-not-mean"`. */
  readonly id: string;
  readonly class: string;
  readonly text: string;
}

/** What a program came to. Plain data, fit for `--json`. */
export interface Verdict {
  /** `error`: the program never came to its first call. */
  readonly verdict: "pass" | "fail" | "error";
  readonly checks: readonly {
    readonly id: string;
    readonly claim: string;
    readonly outcome: "held" | "failed" | "not-run";
  }[];
  /** The one fault to tell; with `fail` only. */
  readonly fault?: Finding;
  /** Why it did not load; with `error` only. */
  readonly problem?: { readonly text: string; readonly line: number | null };
  readonly hint: Hint | null;
  /**
   * How many times smaller (if it passed) or larger (if it failed) every
   * tolerance may be for the same verdict; only if it was asked for.
   */
  readonly margin?: number;
}
