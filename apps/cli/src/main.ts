import { DataError } from "@handmade/data";
import { Command, CommanderError } from "commander";
import { addServe } from "./commands/serve.ts";
import { addTrain } from "./commands/train.ts";
import { Complaint, messageOf } from "./complaint.ts";

const AFTER = `
Each command explains itself: handmade train --help

Exit codes: 0 fine, 1 the answer is no, 2 it cannot be done as asked.
`;

/**
 * Runs the command line.
 *
 * @param args - What stands after the program's name.
 * @returns The exit code.
 */
export async function main(args: readonly string[]): Promise<number> {
  // A reader that has seen enough (handmade … | head) is no error.
  process.stdout.on("error", () => process.exit(0));
  let code = 0;
  const program = new Command("handmade")
    .description("Build a neural network by hand; this is it, in a terminal.")
    .addHelpText("after", AFTER)
    .helpCommand(false)
    .exitOverride();
  const exit = (value: number) => {
    code = value;
  };
  for (const add of [addTrain, addServe]) add(program, exit);
  for (const command of program.commands) command.exitOverride();
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    return report(error, args);
  }
}

/** Says in one sentence what was wrong. */
function report(error: unknown, args: readonly string[]): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  // Commander has printed its own sentence.
  const isPrinted = error instanceof CommanderError;
  const isExpected = error instanceof Complaint || error instanceof DataError;
  const text = isExpected
    ? messageOf(error)
    : `this is a fault of handmade itself: ${messageOf(error)}`;
  if (!isPrinted) console.error(`handmade: ${text}`);
  if (!isPrinted && !isExpected && process.env.HANDMADE_DEBUG)
    console.error(error);
  if (args.includes("--json")) console.log(JSON.stringify({ error: text }));
  return 2;
}
