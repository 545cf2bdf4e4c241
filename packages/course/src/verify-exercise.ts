import type { Verdict } from "@handmade/judge";
import type { Exercise } from "./course.ts";
import type { Library } from "./library.ts";
import { mustFail } from "./must-fail.ts";
import type { Classroom, ExerciseReport } from "./report.ts";
import { solutionFile } from "./states.ts";

/** How many programs make an exercise's checks trustworthy. */
export const quantities = { right: 12, classes: 12, wrong: 30, styles: 2 };

interface Given {
  readonly exercise: Exercise;
  readonly neighbors: readonly (Exercise | undefined)[];
  readonly library: Library;
  readonly classroom: Classroom;
  readonly parallel: number;
  readonly onProgress?: (done: number, exercise: string) => void;
}

/** A program to be judged, and what should come of it. */
interface Trial {
  readonly name: string;
  readonly source: string;
  readonly expected: "pass" | "fail";
  /** The class whose hint must be shown. */
  readonly class?: string;
}

interface Outcome extends Trial {
  readonly verdict: Verdict;
}

/** Judges every program of one exercise. */
export async function verifyExercise(given: Given): Promise<{
  readonly report: ExerciseReport;
  readonly problems: readonly string[];
}> {
  const { exercise, classroom } = given;
  const trials = await trialsOf(given);
  let done = 0;
  const outcomes = await inParallel(trials, given.parallel, async (trial) => {
    const verdict = await classroom.judge(exercise, trial.source);
    given.onProgress?.(++done, exercise.id);
    return { ...trial, verdict };
  });

  const wrong = outcomes.filter((one) => one.class !== undefined);
  const passed = (one: Outcome) => one.verdict.verdict === "pass";
  const accepted = outcomes.filter((o) => o.expected === "fail" && passed(o));
  const rejected = outcomes.filter((o) => o.expected === "pass" && !passed(o));
  const missed = wrong.filter((o) => o.class !== o.verdict.hint?.class);
  const report: ExerciseReport = {
    exercise: exercise.id,
    right: exercise.right.length,
    wrong: wrong.length,
    classes: exercise.wrong.length,
    falseAccepts: accepted.map((one) => one.name),
    falseRejects: rejected.map((one) => one.name),
    hintsMissed: missed.map((one) => one.name),
    margins: {
      right: smallestMargin(outcomes.filter((o) => o.expected === "pass")),
      wrong: smallestMargin(wrong),
    },
  };
  const problems = [
    ...accepted.map((one) => `${one.name} passes, and must not`),
    ...rejected.map((one) => `${one.name} must pass, but: ${told(one)}`),
    ...missed.map((one) => `${one.name} got ${hintName(one)}: ${told(one)}`),
    ...outcomes.filter(isClose).map(closeness),
    ...starterProblems(outcomes),
    ...idleChecks(wrong),
    ...tooFew(exercise),
  ];
  return {
    report,
    problems: problems.map((one) => `${exercise.folder}: ${one}`),
  };
}

async function trialsOf(given: Given): Promise<Trial[]> {
  const { exercise, library, neighbors } = given;
  const checks = await given.classroom.checksOf(exercise);
  const fails = mustFail(exercise, checks, neighbors, library);
  const solution = solutionFile(library, exercise);
  return [
    { name: "(solution)", source: solution, expected: "pass" },
    { name: "starter.ts", source: exercise.starter, expected: "fail" },
    ...fails.map((one) => ({ ...one, expected: "fail" as const })),
    ...exercise.right.map((one) => ({ ...one, expected: "pass" as const })),
    ...exercise.wrong.flatMap((one) =>
      one.programs.map((program) => ({
        ...program,
        expected: "fail" as const,
        class: one.class,
      })),
    ),
  ];
}

/** Every verdict must hold with tolerances this much smaller or larger. */
const marginWanted = 10;

function isClose({ verdict }: Outcome): boolean {
  return (verdict.margin ?? marginWanted) < marginWanted;
}

function closeness({ name, expected }: Outcome): string {
  return expected === "pass"
    ? `${name} would fail with a tenth of the tolerance`
    : `${name} would pass with ten times the tolerance`;
}

function smallestMargin(outcomes: readonly Outcome[]): number {
  const margins = outcomes.map(({ verdict }) => verdict.margin);
  return Math.min(...margins.filter((margin) => margin !== undefined));
}

function starterProblems(outcomes: readonly Outcome[]): string[] {
  const starter = outcomes.find((one) => one.name === "starter.ts");
  return starter?.verdict.verdict === "error"
    ? [`starter.ts must run, but: ${told(starter)}`]
    : [];
}

/** A check that no wrong program fails has not shown it can say no. */
function idleChecks(wrong: readonly Outcome[]): string[] {
  const checks = wrong[0]?.verdict.checks ?? [];
  return checks
    .filter(({ id }) =>
      wrong.every(({ verdict }) =>
        verdict.checks.every((c) => c.id !== id || c.outcome !== "failed"),
      ),
    )
    .map(({ id }) => `no program in wrong/ fails the check "${id}"`);
}

function tooFew(exercise: Exercise): string[] {
  const counts = {
    right: exercise.right.length,
    classes: exercise.wrong.length,
    wrong: exercise.wrong.reduce((n, one) => n + one.programs.length, 0),
  };
  const names = {
    right: "programs in right/",
    classes: "classes in wrong/",
    wrong: "programs in wrong/",
  };
  const few = (["right", "classes", "wrong"] as const)
    .filter((kind) => counts[kind] < quantities[kind])
    .map(
      (kind) =>
        `${counts[kind]} ${names[kind]}, at least ${quantities[kind]} wanted`,
    );
  const lonely = exercise.wrong
    .filter((one) => one.programs.length < quantities.styles)
    .map(
      (one) =>
        `wrong/${one.class} has ${one.programs.length} program, at least ${quantities.styles} wanted`,
    );
  return [...few, ...lonely];
}

function hintName({ verdict }: Outcome): string {
  return verdict.hint ? `the hint "${verdict.hint.class}"` : "no hint";
}

function told({ verdict }: Outcome): string {
  const { fault, problem } = verdict;
  if (problem) return problem.text;
  if (!fault) return "every check holds";
  return `check "${fault.check}", ${fault.callText}: ${fault.text}`;
}

/** Keeps `limit` tasks under way; results stand in their own order. */
async function inParallel<T, R>(
  tasks: readonly T[],
  limit: number,
  work: (task: T) => Promise<R>,
): Promise<R[]> {
  const results = new Array<R>(tasks.length);
  let next = 0;
  const worker = async () => {
    while (next < tasks.length) {
      const at = next++;
      results[at] = await work(tasks[at]!);
    }
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}
