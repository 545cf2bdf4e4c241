import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  type Answer,
  type Call,
  type Check,
  type ExerciseChecks,
  type KnownWrong,
  matchBank,
  opening,
} from "@handmade/judge";
import { nodeSandbox } from "@handmade/sandbox/node";
import { afterAll, describe, expect, test, vi } from "vitest";
import { banksOf } from "../src/judging.ts";

// Whether a mistake is named must not hang on the numbers that happened
// to be drawn: all checks again, with inputs that nobody has looked at.

const DRAWS = 20;
const gradients = ["4.1", "4.2", "4.3", "4.4", "4.5"];

const drawn = vi.hoisted(() => ({ shift: 0 }));
vi.mock("../../../packages/judge/src/draw.ts", async (original) => {
  const { Draw } =
    await original<typeof import("../../../packages/judge/src/draw.ts")>();
  return {
    Draw: class extends Draw {
      constructor(seed: number) {
        super(seed + 100_003 * drawn.shift);
      }
    },
  };
});

/** The checks of an exercise, drawn anew; undefined if they say so. */
async function checksDrawn(
  path: string,
  shift: number,
): Promise<ExerciseChecks | undefined> {
  drawn.shift = shift;
  vi.resetModules();
  const file = pathToFileURL(join(path, "checks.ts")).href;
  try {
    const module = await import(file);
    return module.checksWith?.(shift) ?? module.default;
  } catch (refused) {
    // Inputs that prove nothing: a slope that happens to be near 0.
    if (/[Dd]raw other inputs|gave no answer/.test(String(refused))) return;
    throw refused;
  }
}

async function manyChecks(path: string): Promise<ExerciseChecks[]> {
  const all: ExerciseChecks[] = [];
  for (let shift = 1; all.length < DRAWS && shift < 10 * DRAWS; shift++) {
    const checks = await checksDrawn(path, shift);
    if (checks) all.push(checks);
  }
  return all;
}

const callsOf = ({ checks }: ExerciseChecks) =>
  checks.flatMap((check) => check.calls);
const keyOf = (call: Call) => JSON.stringify(call);

const sandbox = nodeSandbox();
afterAll(() => sandbox.close());

/** What each known wrong program says to each call, asked once. */
async function answersOf(
  bank: ReturnType<typeof banksOf>[number]["bank"],
  all: readonly ExerciseChecks[],
) {
  const calls = new Map(
    all.flatMap(callsOf).map((call) => [keyOf(call), call] as const),
  );
  const opened = await sandbox.open(bank.program, {
    ...opening(all[0]!),
    // All draws in one list of calls: as much as the page asks in twenty.
    limits: {
      ...all[0]!.limits,
      runMs: 60_000,
      messages: 1e6,
      resultNumbers: 1e9,
    },
  });
  if (opened.kind === "refused") throw new Error("The bank does not load.");
  const keys = [...calls.keys()];
  const said: Map<string, Answer>[] = [];
  for (const { name } of bank.entries) {
    const answers = await opened.session.ask(
      [...calls.values()].map((call) => ({
        ...call,
        of: `${name}.${call.of}`,
      })),
    );
    const stopped = answers.find(({ kind }) => kind === "stopped");
    if (stopped)
      throw new Error(`${name} was stopped: ${JSON.stringify(stopped)}`);
    said.push(new Map(keys.map((key, at) => [key, answers[at]!])));
  }
  opened.session.stop();
  return said;
}

/** Asked about pairs of programs, a check judges each of them once. */
function remembering(check: Check): Check {
  const { gist } = check;
  if (!gist) return check;
  const known = new Map<unknown, string | undefined>();
  return {
    ...check,
    gist: (answers) => {
      // Answers are copied before a gist is asked for; their arguments not.
      const [first] = answers;
      const key = first?.kind === "returned" ? first.args : first;
      if (!known.has(key)) known.set(key, gist(answers));
      return known.get(key);
    },
  };
}

const banks = banksOf("4").filter(({ exercise }) =>
  gradients.includes(exercise.id),
);

describe.each(banks)("$exercise.id", async ({ exercise, bank }) => {
  test(`every wrong gradient is named or left unnamed on ${DRAWS} fresh draws, never misnamed`, {
    timeout: 240_000,
  }, async () => {
    const all = await manyChecks(exercise.path);
    expect(all).toHaveLength(DRAWS);
    const texts = all.map((checks) => callsOf(checks).map(keyOf).join());
    expect(new Set(texts).size).toBe(DRAWS);

    const said = await answersOf(bank, all);
    const misnamed: string[] = [];
    const accepted: string[] = [];
    let [named, asked] = [0, 0];
    for (const [draw, drawn] of all.entries()) {
      const checks = drawn.checks.map(remembering);
      const known = bank.entries.map(
        (entry, at): KnownWrong => ({
          class: entry.class,
          answers: checks.map(({ calls }) =>
            calls.map((call) => said[at]!.get(keyOf(call))!),
          ),
        }),
      );
      for (const [at, learner] of known.entries()) {
        const where = `draw ${draw}: ${bank.entries[at]!.class}, ${bank.entries[at]!.name}`;
        if (checks.every((check, i) => !check.judge(learner.answers[i]!)))
          accepted.push(where);
        // As if this very program had never been seen before.
        const names = matchBank(
          checks,
          learner.answers,
          known.toSpliced(at, 1),
        );
        asked += 1;
        if (names.length !== 1) continue;
        if (names[0] === learner.class) named += 1;
        else misnamed.push(`${where} was called ${names[0]}`);
      }
    }
    console.log(
      `${exercise.id}: ${bank.entries.length} wrong programs, ${DRAWS} draws: ${((100 * named) / asked).toFixed(1)} % named, ${misnamed.length} misnamed`,
    );
    expect(misnamed).toEqual([]);
    expect(accepted).toEqual([]);
  });
});
