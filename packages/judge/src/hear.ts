import type { ExerciseChecks } from "./check.ts";
import { type Exam, examine } from "./examine.ts";
import { asAsked } from "./fields.ts";
import { agrees, type KnownWrong, tells } from "./fingerprint.ts";
import type { Answer, Call, DataSets, Program, Sandbox } from "./protocol.ts";
import { refuse } from "./refuse.ts";
import type { Verdict } from "./verdict.ts";

/** A program and all that is needed to judge it. */
export interface Case {
  readonly exercise: string;
  readonly checks: ExerciseChecks;
  readonly hints?: Readonly<Record<string, string>>;
  readonly program: Program;
  /** Asked for only when a value is wrong; see {@link askBank}. */
  readonly knownWrong?: Exam["askBank"];
  /** What the checks' `data` names. */
  readonly data?: DataSets;
  readonly onPrint?: (line: string) => void;
  readonly withMargin?: boolean;
}

/**
 * Runs a program in a sandbox, judges its answers and ends it. For whom
 * the verdict is all; a page whose figures go on asking the program
 * keeps its session and calls {@link examine} itself.
 */
export async function hear(sandbox: Sandbox, given: Case): Promise<Verdict> {
  const { exercise, checks, hints, program, data, onPrint } = given;
  let asked = 0;
  const opened = await sandbox.open(program, {
    ...opening(checks, data),
    onPrint: (line) => {
      if (asked < checks.checks.length) onPrint?.(line);
    },
  });
  if (opened.kind === "refused")
    return refuse({
      exercise,
      checks,
      problem: opened.problem,
      ...(hints ? { hints } : {}),
    });
  const { session } = opened;
  try {
    return await examine({
      exercise,
      checks,
      ask: async (calls) => {
        const answers = await session.ask(calls);
        // The second round asks the same again: it prints nothing new.
        asked += 1;
        return answers;
      },
      ...(hints ? { hints } : {}),
      ...(given.withMargin ? { withMargin: true } : {}),
      ...(given.knownWrong ? { askBank: given.knownWrong } : {}),
    });
  } finally {
    session.stop();
  }
}

/** What a program is opened with, because its checks say so. */
export function opening({ limits }: ExerciseChecks, data?: DataSets) {
  return { ...(limits ? { limits } : {}), ...(data ? { data } : {}) };
}

/**
 * The known wrong programs as one program: its entry module exports
 * each of them under a name, `export * as w0 from "…"`.
 */
export interface Bank {
  readonly program: Program;
  readonly entries: readonly {
    readonly name: string;
    readonly class: string;
  }[];
  readonly data?: DataSets;
}

/**
 * Asks every known wrong program what the learner was asked.
 *
 * @param learner the learner's answers, if only they are of interest: a
 *                program is then asked no more once it answers otherwise
 */
export async function askBank(
  sandbox: Sandbox,
  bank: Bank,
  asked: ExerciseChecks,
  learner?: readonly (readonly Answer[])[],
): Promise<KnownWrong[]> {
  const { checks } = asked;
  const opened = await sandbox.open(bank.program, opening(asked, bank.data));
  if (opened.kind === "refused") return [];
  const { session } = opened;
  try {
    const known: KnownWrong[] = [];
    for (const entry of bank.entries) {
      const answers: (readonly Answer[])[] = [];
      for (const [i, check] of checks.entries()) {
        if (!tells(check)) {
          answers.push([]);
          continue;
        }
        const calls = check.calls.map((one) => under(entry.name, one));
        const theirs = asAsked(check, await session.ask(calls));
        answers.push(theirs);
        if (learner && !agrees(check, learner[i], theirs)) break;
      }
      known.push({ class: entry.class, answers });
    }
    return known;
  } finally {
    session.stop();
  }
}

function under(name: string, call: Call): Call {
  return { ...call, of: `${name}.${call.of}` };
}
