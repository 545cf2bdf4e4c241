import type { Verdict } from "./verdict.ts";

/** What a lesson has to say on steps 2, 4 and 5. Markdown. */
export interface LessonHints {
  readonly question: string;
  readonly parallel: string;
  readonly reasons: string;
  /** The reference's own text for the exercise. */
  readonly solution: string;
}

export interface Step {
  readonly number: 1 | 2 | 3 | 4 | 5;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  /** TypeScript to show below the text. */
  readonly code?: string;
  /** False: shown as closed, with the reason in `text`. */
  readonly open: boolean;
}

/** Attempts after which the solution may be read. */
export const attemptsBeforeSolution = 2;

/**
 * Five steps from what happened to the solution; how far to climb is
 * the learner's choice. Step 3 is there only when the mistake has been
 * proved. After passing, every step stays open, to be read again.
 */
export function ladder(given: {
  readonly verdict: Verdict;
  readonly lesson: LessonHints;
  /** Failed attempts so far, this one included. */
  readonly attempts: number;
}): Step[] {
  const { verdict, lesson } = given;
  const left = attemptsBeforeSolution - given.attempts;
  const open = verdict.verdict === "pass" || left <= 0;
  const steps: (Step | undefined)[] = [
    step(1, "What happened", happened(verdict)),
    step(2, "A question", lesson.question),
    verdict.hint ? step(3, "What it looks like", verdict.hint.text) : undefined,
    step(4, "A parallel example", lesson.parallel),
    open
      ? {
          ...step(5, "A solution, with reasons", lesson.reasons),
          code: lesson.solution,
        }
      : {
          ...step(
            5,
            "A solution, with reasons",
            `Opens after ${left === 1 ? "one more attempt" : `${left} more attempts`}.`,
          ),
          open: false,
        },
  ];
  return steps.filter((one) => one !== undefined);
}

function step(number: Step["number"], title: string, text: string): Step {
  return { number, title, text, open: true };
}

function happened({ verdict, fault, problem }: Verdict): string {
  if (verdict === "pass") return "Every check holds.";
  if (problem) return problem.text;
  if (!fault) return "";
  return `\`${fault.callText}\`: ${fault.text}`;
}
