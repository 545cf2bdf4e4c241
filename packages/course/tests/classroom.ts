import { stripTypeScriptTypes } from "node:module";
import {
  type Answer,
  type Ask,
  type Call,
  type ExerciseChecks,
  examine,
  type KnownWrong,
  type Snapshot,
} from "@handmade/judge";
import { type Classroom, type Exercise, hintTexts } from "../src/index.ts";

/** Judges the fixture's programs in this process: they are ours. */
export const classroom: Classroom = {
  checksOf,
  async judge(exercise, source) {
    const checks = await checksOf(exercise);
    return examine({
      exercise: exercise.id,
      checks,
      ask: await running(source),
      askBank: () => knownWrong(exercise, checks),
      hints: hintTexts(exercise),
      withMargin: true,
    });
  },
};

async function checksOf({ path }: Exercise): Promise<ExerciseChecks> {
  const module = await import(/* @vite-ignore */ `${path}/checks.ts`);
  return module.default as ExerciseChecks;
}

async function knownWrong(
  exercise: Exercise,
  { checks }: ExerciseChecks,
): Promise<KnownWrong[]> {
  const [addsTwo] = exercise.wrong;
  const known: KnownWrong[] = [];
  for (const { source } of addsTwo!.programs) {
    const ask = await running(source);
    const answers = [];
    for (const { calls } of checks) answers.push(await ask(calls));
    known.push({ class: addsTwo!.class, answers });
  }
  return known;
}

async function running(source: string): Promise<Ask> {
  const code = encodeURIComponent(stripTypeScriptTypes(source));
  const exports = await import(
    /* @vite-ignore */ `data:text/javascript,${code}`
  );
  return async (calls) => calls.map((call) => answer(exports, call));
}

function answer(exports: Record<string, unknown>, { of, args }: Call): Answer {
  const target = exports[of];
  if (typeof target !== "function")
    return { kind: "missing", found: Object.keys(exports), instead: null };
  const result: unknown = target(...args);
  const value: Snapshot =
    typeof result === "number"
      ? result
      : { $odd: "undefined", text: "undefined" };
  return {
    kind: "returned",
    value,
    args: [...args] as Snapshot[],
    later: value,
  };
}
