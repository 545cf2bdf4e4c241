import { askBank, type KnownWrong } from "@handmade/judge";
import { browserSandbox } from "@handmade/sandbox/browser";
import type { Exercise } from "../exercise.ts";
import { language } from "../language/service.ts";
import { dataSets } from "./data-sets.ts";

/**
 * What every known wrong program answers to the exercise's checks. They
 * run as a learner's program does, in a place of their own.
 */
export async function askKnownWrong({
  course,
  bank,
  checks,
  driver,
}: Exercise): Promise<KnownWrong[]> {
  const programs = bank.map((known) => known.program);
  const program = await language().composeWrong(course, programs, driver);
  const entries = bank.map((known, i) => ({
    name: `w${i}`,
    class: known.class,
  }));
  const data = await dataSets(checks.data);
  const sandbox = browserSandbox();
  try {
    return await askBank(sandbox, { program, entries, data }, checks);
  } finally {
    sandbox.close();
  }
}
