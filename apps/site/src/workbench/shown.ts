import type { Check, Hint, Verdict } from "@handmade/judge";
import { pairPieces, type ValuePiece } from "./panels/values.ts";

/** What the verdict panel shows, as plain data that can be stored. */
export interface ShownVerdict {
  readonly verdict: Verdict["verdict"];
  /** The text that was judged: a verdict on an older text says so. */
  readonly text: string;
  readonly checks: Verdict["checks"];
  readonly evidence: Evidence | null;
  /** Why it did not load. */
  readonly problem?: { readonly text: string; readonly line: number | null };
  /** A mistake that is proved. */
  readonly hint: Hint | null;
  /** Functions of ours that the program used. */
  readonly borrowed: readonly string[];
  readonly printed: readonly string[];
}

/** The one fault that is told, with what shows it. */
export interface Evidence {
  /** The sentence that does not hold. */
  readonly claim: string;
  /** One sentence: what happened. */
  readonly text: string;
  /** The call as code. */
  readonly call: string;
  readonly got?: readonly ValuePiece[];
  readonly wanted?: readonly ValuePiece[];
}

/** A verdict as the panel shows it and the store keeps it: small. */
export function showVerdict(given: {
  readonly verdict: Verdict;
  readonly checks: readonly Check[];
  readonly text: string;
  readonly borrowed: readonly string[];
  readonly printed: readonly string[];
}): ShownVerdict {
  const { verdict, checks, ...rest } = given;
  const { fault, hint, problem } = verdict;
  return {
    verdict: verdict.verdict,
    checks: verdict.checks,
    evidence: fault
      ? {
          claim: checks.find(({ id }) => id === fault.check)?.claim ?? "",
          text: fault.text,
          call: fault.callText,
          ...pairPieces(fault.got, fault.wanted, fault.at),
        }
      : null,
    ...(problem ? { problem } : {}),
    hint,
    ...rest,
  };
}
