import { alikeAnswers } from "./alike.ts";
import type { Check } from "./check.ts";
import type { Answer } from "./protocol.ts";

/** What one known wrong program answered: per check, per call. */
export interface KnownWrong {
  readonly class: string;
  readonly answers: readonly (readonly Answer[])[];
}

/**
 * The classes that have a program which gives all of the learner's
 * answers. One name is a diagnosis; none or several are evidence only,
 * for silence is better than a wrong guess.
 *
 * `lengths` checks are left aside: whether sizes are refused says
 * nothing about why the numbers are wrong. Fewer than two calls prove
 * nothing.
 */
export function matchBank(
  checks: readonly Check[],
  learner: readonly (readonly Answer[])[],
  bank: readonly KnownWrong[],
): string[] {
  const compared = checks.flatMap((check, i) =>
    check.kind === "lengths" ? [] : [i],
  );
  const calls = compared.reduce((n, i) => n + checks[i]!.calls.length, 0);
  if (calls < 2) return [];
  const matches = bank.filter(({ answers }) =>
    compared.every((i) =>
      checks[i]!.calls.every((_, at) => {
        const [mine, theirs] = [learner[i]?.[at], answers[i]?.[at]];
        return mine && theirs && alikeAnswers(mine, theirs);
      }),
    ),
  );
  return [...new Set(matches.map((known) => known.class))];
}
