import { judgeFile } from "../../apps/cli/src/judging.ts";
import { rightProgram } from "./right.ts";
import { complaints, type Outcome, type Row } from "./row.ts";

/** Runs a row as `handmade check` does, then the right program. */
export async function runInTerminal(row: Row): Promise<Outcome> {
  const { exercise = "1.1", number, program } = row;
  const printed: string[] = [];
  const start = performance.now();
  const { verdict, problem, fault, checks } = await judgeFile(
    exercise,
    program,
    (line) => printed.push(line),
  );
  const ms = Math.round(performance.now() - start);
  const held = checks.filter(({ outcome }) => outcome === "held").length;
  const words = [problem?.text, fault?.text, `${held} checks hold`, ...printed];
  const problems = complaints(row, verdict, words.join("\n").replaceAll("`", ""));
  const after = await judgeFile(exercise, rightProgram(exercise));
  if (after.verdict !== "pass")
    problems.push("the right program no longer passes afterwards");
  return { row: number, where: "terminal", problems, ms };
}
