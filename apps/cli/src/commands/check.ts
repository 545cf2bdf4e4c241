import type { Verdict } from "@handmade/judge";
import type { Command } from "commander";
import { readNamed } from "../files.ts";
import { plain } from "../plain.ts";
import { makeScreen, type Screen } from "../screen.ts";
import { askWhetherToRun } from "../stranger.ts";

const EXAMPLES = `
Examples:
  handmade check 3.1 --file mse.ts
  handmade check 3.1 --file mse.ts --json

The file exports what the exercise asks for; everything from earlier
exercises may be imported and is lent. It runs in a process of its own,
without files and network. A file that was not written here is run only after
a yes. Exit code 0: it passes; 1: it does not.
JSON: { "exercise", "verdict", "hint", "ms", … }.
`;

export function addCheck(program: Command, exit: (code: number) => void): void {
  program
    .command("check")
    .description("judge your solution of one exercise")
    .argument("<exercise>", "its number, as 3.1")
    .requiredOption("--file <file>", "the TypeScript file to judge")
    .option("--yes", "run it although somebody else wrote it", false)
    .option("--json", "print the result as JSON, last line of output", false)
    .addHelpText("after", EXAMPLES)
    .action(async (exercise, options) => exit(await check(exercise, options)));
}

async function check(
  exercise: string,
  options: { file: string; json: boolean; yes: boolean },
): Promise<number> {
  const screen = makeScreen(options.json);
  const source = readNamed(options.file, "a program").toString("utf8");
  if (!options.yes) await askWhetherToRun(options.file);
  const { judgeFile } = await import("../judging.ts");
  const { hint, ms, ...rest } = await judgeFile(exercise, source, (line) =>
    screen.line(line),
  );
  show({ hint, ...rest }, screen);
  screen.line(
    `${options.file} ${rest.verdict === "pass" ? "passes" : "does not pass"} ` +
      `${exercise} (${ms} ms).`,
  );
  screen.result({ exercise, hint, ms, ...rest });
  return rest.verdict === "pass" ? 0 : 1;
}

const marks = { held: "✓", failed: "✗", "not-run": "·" } as const;

/** Every claim, then the one fault to look at, then what is known of it. */
function show(verdict: Verdict, screen: Screen): void {
  const { checks, problem, fault, hint } = verdict;
  // A program that does not run has not been asked anything.
  for (const { outcome, claim } of problem ? [] : checks)
    screen.line(`${marks[outcome]} ${claim}`);
  if (problem) screen.line(problem.text);
  if (fault) {
    if (fault.callText) screen.line(`\n${fault.callText}`);
    screen.line(fault.text);
  }
  if (hint) screen.line(`\n${plain(hint.text)}`);
  screen.line("");
}
