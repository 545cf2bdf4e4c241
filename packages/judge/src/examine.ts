import { callText } from "./call-text.ts";
import type { Check, ExerciseChecks, Fault, FaultKind } from "./check.ts";
import { asAsked } from "./fields.ts";
import { type KnownWrong, matchBank } from "./fingerprint.ts";
import { builtInHints, isBuiltIn } from "./hints.ts";
import { marginOf } from "./margin.ts";
import type { Answer, Call } from "./protocol.ts";
import { repeatFault, standingFault } from "./standing.ts";
import type { Finding, Hint, Verdict } from "./verdict.ts";

/** Makes calls on the program under judgment, in order. */
export type Ask = (calls: readonly Call[]) => Promise<readonly Answer[]>;

export interface Exam {
  /** The exercise's id, for the hint's: `"3.1"`. */
  readonly exercise: string;
  readonly checks: ExerciseChecks;
  readonly ask: Ask;
  /**
   * Answers of the known wrong programs to the same calls. Asked for
   * only when some value is wrong; told the answers that are to be
   * recognized.
   */
  readonly askBank?: (
    learner: readonly (readonly Answer[])[],
  ) => Promise<readonly KnownWrong[]>;
  /** The text of each class's `hint.md`. */
  readonly hints?: Readonly<Record<string, string>>;
  /** Whether to measure how near the verdict was to another one. */
  readonly withMargin?: boolean;
}

/** Faults that are told already: no bank of wrong values can add to it. */
const selfEvident: ReadonlySet<FaultKind> = new Set([
  "not-exported",
  "never-ends",
  "used-too-much",
  "returns-nothing",
  "returns-a-promise",
  "accepts-lengths-that-do-not-fit",
  "changes-its-argument",
  "shares-its-result",
  "remembers-earlier-calls",
] as const);

/**
 * Asks every check's calls, twice, and says what the program came to.
 * The fault that is told: the first check (in teaching order) whose
 * answers are wrong or differ from time to time; if none is, the first
 * that breaks a standing rule.
 */
export async function examine(exam: Exam): Promise<Verdict> {
  const { checks } = exam.checks;
  const first = await askAll(checks, exam.ask);
  const stopped = first.flat().some(({ kind }) => kind === "stopped");
  const second = stopped ? [] : await askAll(checks, exam.ask);

  const judgeAll = () =>
    first.map((answers, i) => judge(checks[i]!, answers, second[i]));
  const judged = judgeAll();
  const measured = exam.withMargin
    ? { margin: marginOf(() => firstTold(judgeAll()) < 0) }
    : {};
  const outcomes = checks.map(({ id, claim }, i) => ({
    id,
    claim,
    outcome: outcome(judged[i]),
  }));
  const at = firstTold(judged);
  if (at < 0)
    return { verdict: "pass", checks: outcomes, hint: null, ...measured };

  const check = checks[at]!;
  const fault = judged[at]!.fault!;
  const shown = check.calls[fault.call];
  const finding: Finding = {
    ...fault,
    check: check.id,
    callText: shown ? callText(shown) : "",
  };
  const hint = await diagnose(exam, fault, first);
  return {
    verdict: "fail",
    checks: outcomes,
    fault: finding,
    hint,
    ...measured,
  };
}

interface Judged {
  readonly fault: Fault | undefined;
  /** Whether the answers are wrong, or cannot be relied on. */
  readonly wrong: boolean;
}

function judge(
  check: Check,
  first: readonly Answer[],
  second: readonly Answer[] | undefined,
): Judged {
  const own = check.judge(first);
  const repeat = second && repeatFault(check, first, second);
  if (repeat && !(own && selfEvident.has(own.kind)))
    return { fault: repeat, wrong: true };
  if (own) return { fault: own, wrong: true };
  const standing =
    standingFault(check, first) ?? (second && standingFault(check, second));
  return { fault: standing, wrong: false };
}

function firstTold(judged: readonly Judged[]): number {
  const wrong = judged.findIndex((one) => one.wrong);
  return wrong >= 0 ? wrong : judged.findIndex((one) => one.fault);
}

function outcome(
  judged: Judged | undefined,
): Verdict["checks"][number]["outcome"] {
  if (!judged) return "not-run";
  return judged.fault ? "failed" : "held";
}

/** Check by check, until the program has to be stopped. */
async function askAll(
  checks: readonly Check[],
  ask: Ask,
): Promise<(readonly Answer[])[]> {
  const all: (readonly Answer[])[] = [];
  for (const check of checks) {
    const answers = asAsked(check, await ask(check.calls));
    all.push(answers);
    if (answers.some(({ kind }) => kind === "stopped")) break;
  }
  return all;
}

async function diagnose(
  exam: Exam,
  fault: Fault,
  learner: readonly (readonly Answer[])[],
): Promise<Hint | null> {
  const { checks } = exam.checks;
  if (!selfEvident.has(fault.kind) && exam.askBank) {
    const bank = await exam.askBank(learner);
    const [match, ...others] = matchBank(checks, learner, bank);
    if (match && others.length === 0) return hintFor(exam, match);
  }
  return hintFor(exam, fault.kind);
}

/** The text of a class; null if there is nothing proved to say. */
export function hintFor(
  exam: Pick<Exam, "exercise" | "hints">,
  name: string,
): Hint | null {
  const own = exam.hints?.[name];
  const text = own ?? (isBuiltIn(name) ? builtInHints[name] : undefined);
  if (text === undefined) return null;
  return { id: `${exam.exercise}/${name}`, class: name, text };
}
