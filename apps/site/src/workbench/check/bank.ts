import type {
  Answer,
  Call,
  KnownWrong,
  Program,
  Sandbox,
  Session,
} from "@handmade/judge";
import { browserSandbox } from "@handmade/sandbox/browser";
import type { Exercise } from "../exercise.ts";
import { language } from "../language/service.ts";

/**
 * What every known wrong program answers to the exercise's checks. They
 * run as a learner's program does; one that has to be stopped costs a
 * fresh start and no more.
 */
export async function askBank(exercise: Exercise): Promise<KnownWrong[]> {
  const sandbox = browserSandbox();
  try {
    return await askIn(sandbox, exercise);
  } finally {
    sandbox.close();
  }
}

async function askIn(
  sandbox: Sandbox,
  exercise: Exercise,
): Promise<KnownWrong[]> {
  const program: Program = await language().composeWrong(
    exercise.course,
    exercise.bank.map((known) => known.program),
  );
  const { checks } = exercise.checks;
  const known: KnownWrong[] = [];
  let session: Session | undefined;
  for (const [i, { class: name }] of exercise.bank.entries()) {
    session ??= await load(sandbox, program);
    const answers: (readonly Answer[])[] = [];
    for (const check of checks)
      answers.push(await session.ask(check.calls.map((c) => inBank(c, i))));
    known.push({ class: name, answers });
    if (answers.flat().some(({ kind }) => kind === "stopped")) {
      session.stop();
      session = undefined;
    }
  }
  session?.stop();
  return known;
}

function inBank(call: Call, index: number): Call {
  return { ...call, of: `w${index}.${call.of}` };
}

async function load(sandbox: Sandbox, program: Program): Promise<Session> {
  const opened = await sandbox.open(program);
  if (opened.kind === "loaded") return opened.session;
  throw new Error(`The bank did not load: ${JSON.stringify(opened.problem)}`);
}
