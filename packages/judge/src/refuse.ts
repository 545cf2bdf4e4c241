import { threwText } from "./answers.ts";
import type { ExerciseChecks, FaultKind } from "./check.ts";
import { hintFor } from "./examine.ts";
import type { LoadProblem, Stopped } from "./protocol.ts";
import type { Verdict } from "./verdict.ts";

/** The verdict on a program that never came to its first call. */
export function refuse(given: {
  readonly exercise: string;
  readonly checks: ExerciseChecks;
  readonly problem: LoadProblem;
  readonly hints?: Readonly<Record<string, string>>;
}): Verdict {
  const { problem } = given;
  const kind = faultKind(problem);
  return {
    verdict: "error",
    checks: given.checks.checks.map(({ id, claim }) => ({
      id,
      claim,
      outcome: "not-run",
    })),
    problem: {
      text: problemText(problem),
      line: "line" in problem ? problem.line : null,
    },
    hint: kind ? hintFor(given, kind) : null,
  };
}

/** A load problem in one sentence, with its line and a next step. */
export function problemText(problem: LoadProblem): string {
  switch (problem.kind) {
    case "syntax": {
      const message = problem.message.replace(/\.$/, "");
      return `Line ${problem.line}, column ${problem.column}: ${message}.`;
    }
    case "import":
      return `\`import\` (line ${problem.line}): ${problem.message}`;
    case "threw":
      return `${threwText(problem)} Code outside functions runs as soon as the file loads.`;
    case "stopped":
      return stoppedText(problem);
  }
}

function stoppedText({ why, limit }: Stopped): string {
  switch (why) {
    case "time":
      return `Your file did not finish loading (${limit / 1000} s). Code outside functions runs at once: is there a loop?`;
    case "memory":
      return "Your file used up the memory it may use while loading. Your text is safe.";
    case "messages":
      return `Stopped while loading: more than ${limit} messages. Print less.`;
    case "size":
      return `Stopped while loading: something is larger than ${limit}.`;
    case "asked":
      return "Stopped while loading.";
  }
}

function faultKind(problem: LoadProblem): FaultKind | undefined {
  if (problem.kind === "threw") return "throws";
  if (problem.kind !== "stopped") return;
  return problem.why === "time" ? "never-ends" : "used-too-much";
}
