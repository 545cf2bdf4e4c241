import type { Command } from "commander";
import { count, makeScreen } from "../screen.ts";

const EXAMPLES = `
Examples:
  handmade verify
  handmade verify 2.1 3.2
  handmade verify --json

Judges every program in content/, or of the exercises that are named: right
ones must pass, wrong ones must fail and be shown the hint of their own class.
Exit code 1 if one does not.
`;

export function addVerify(
  program: Command,
  exit: (code: number) => void,
): void {
  program
    .command("verify")
    .description("prove all lessons honest")
    .argument("[exercises...]", "only these, such as 2.1")
    .option("--json", "print the result as JSON, last line of output", false)
    .addHelpText("after", EXAMPLES)
    .action(async (only: string[], { json }) => exit(await verify(only, json)));
}

async function verify(only: readonly string[], json: boolean): Promise<number> {
  const screen = makeScreen(json);
  const { verifyContent } = await import("../judging.ts");
  const report = await verifyContent(only, (done, exercise) =>
    screen.draft(`${exercise}: ${count(done, "program")} judged`),
  );
  for (const { exercise, right, wrong, classes, margins } of report.exercises)
    screen.line(
      `${exercise}: ${right} right and ${wrong} wrong programs, ` +
        `${classes} classes; margins ${margins.right}x and ${margins.wrong}x`,
    );
  for (const problem of report.problems) screen.line(`✗ ${problem}`);
  const isHonest = report.problems.length === 0;
  screen.line(
    isHonest
      ? only.length > 0
        ? `${only.join(", ")}: all hold.`
        : "All lessons hold."
      : `${count(report.problems.length, "problem")} found.`,
  );
  screen.result(report);
  return isHonest ? 0 : 1;
}
