import { DataError } from "@handmade/data";
import { Command, CommanderError } from "commander";
import about from "../package.json" with { type: "json" };
import { Complaint, messageOf } from "./complaint.ts";

/** Adds a command to the program; `exit` takes the command's exit code. */
type Add = (program: Command, exit: (code: number) => void) => void;

/** Each command by its name; only the one that is asked for is read. */
const commands: Readonly<Record<string, () => Promise<Add>>> = {
  train: async () => (await import("./commands/train.ts")).addTrain,
  test: async () => (await import("./commands/test.ts")).addTest,
  predict: async () => (await import("./commands/predict.ts")).addPredict,
  check: async () => (await import("./commands/check.ts")).addCheck,
  verify: async () => (await import("./commands/verify.ts")).addVerify,
  serve: async () => (await import("./commands/serve.ts")).addServe,
  bench: async () => (await import("./commands/bench.ts")).addBench,
};

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
    .version(about.version, "--version", "print the version")
    .addHelpText("after", AFTER)
    .helpCommand(false)
    .exitOverride();
  const [asked = ""] = args;
  const names = Object.hasOwn(commands, asked)
    ? [asked]
    : Object.keys(commands);
  for (const name of names) {
    const add = await commands[name]!();
    add(program, (value) => {
      code = value;
    });
  }
  for (const each of [program, ...program.commands])
    each
      .exitOverride()
      .showSuggestionAfterError(false)
      .configureOutput({ outputError: refer(each) });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    return report(error, args);
  }
}

/** Commander's complaints in our manner, with the place to look. */
const refer =
  (command: Command) =>
  (text: string, write: (text: string) => void): void => {
    const path = command.parent ? `handmade ${command.name()}` : "handmade";
    write(`handmade: ${unprefixed(text)}; see ${path} --help.\n`);
  };

const unprefixed = (text: string): string =>
  text.replace(/^error: /, "").trimEnd();

/** Says in one sentence what was wrong. */
function report(error: unknown, args: readonly string[]): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  // Commander has printed its own sentence.
  const isPrinted = error instanceof CommanderError;
  const isExpected = error instanceof Complaint || error instanceof DataError;
  const text =
    isExpected || isPrinted
      ? unprefixed(messageOf(error))
      : `this is a fault of handmade itself: ${messageOf(error)}`;
  if (!isPrinted) console.error(`handmade: ${text}`);
  if (!isPrinted && !isExpected && process.env.HANDMADE_DEBUG)
    console.error(error);
  if (args.includes("--json")) console.log(JSON.stringify({ error: text }));
  return 2;
}
