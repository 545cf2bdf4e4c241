import { alikeAnswers } from "./alike.ts";
import type { Check } from "./check.ts";
import type { Answer } from "./protocol.ts";

/** What one known wrong program answered, as asked: per check, per call. */
export interface KnownWrong {
  readonly class: string;
  readonly answers: readonly (readonly Answer[])[];
}

/**
 * The classes that have a program which gives all of the learner's
 * answers. One name is a diagnosis; none or several are evidence only,
 * for silence is better than a wrong guess.
 *
 * Where many answers are right, those with the same gist are alike, and
 * those that resemble each other by the check's own rule. `lengths`
 * checks are left aside: whether sizes are refused says
 * nothing about why the numbers are wrong. Fewer than two calls prove
 * nothing.
 */
export function matchBank(
  checks: readonly Check[],
  learner: readonly (readonly Answer[])[],
  bank: readonly KnownWrong[],
): string[] {
  const calls = checks.filter(tells).flatMap((check) => check.calls);
  if (calls.length < 2) return [];
  const matches = bank.filter(({ answers }) =>
    checks.every((check, i) => agrees(check, learner[i], answers[i])),
  );
  return [...new Set(matches.map((known) => known.class))];
}

/**
 * Whether two programs answer one check alike, or it does not matter.
 * Both without fields that nobody asked for: see fields.ts.
 */
export function agrees(
  check: Check,
  a: readonly Answer[] = [],
  b: readonly Answer[] = [],
): boolean {
  if (!tells(check)) return true;
  const gist = check.gist?.(a);
  if (gist !== undefined && gist === check.gist?.(b)) return true;
  return check.calls.every((_, at) => {
    const [one, other] = [a[at], b[at]];
    if (!one || !other) return false;
    return alikeAnswers(one, other, check) || resemble(one, other, check);
  });
}

function resemble(one: Answer, other: Answer, { resembles }: Check): boolean {
  if (one.kind !== "returned" || other.kind !== "returned") return false;
  return resembles?.(one.value, other.value) ?? false;
}

/** Whether a check's answers can tell one mistake from another. */
export function tells({ kind, unnamed }: Check): boolean {
  return kind !== "lengths" && !unnamed;
}
