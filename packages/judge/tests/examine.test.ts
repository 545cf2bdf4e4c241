import { expect, test } from "vitest";
import {
  call,
  defineChecks,
  examine,
  example,
  examples,
  lengths,
  near,
  property,
} from "../src/index.ts";
import type { Answer, Call } from "../src/protocol.ts";
import { asking } from "./asking.ts";

const scale = (v: number[], by: number) => v.map((x) => x * by);
const strictScale = (v: number[], by: number, w: number[] = v) => {
  if (v.length !== w.length)
    throw new Error(`lengths ${v.length} and ${w.length} do not fit`);
  return scale(v, by);
};

const checks = defineChecks({
  exports: ["scale"],
  checks: [
    example({
      id: "by-hand",
      claim: "[1, 2] times 3 is [3, 6]",
      call: call("scale", [1, 2], 3),
      wanted: [3, 6],
    }),
    examples({
      id: "any-list",
      claim: "any list, any factor",
      seed: 4,
      draws: 3,
      call: (draw) => call("scale", draw.vec(draw.sizes(1)[0]!), draw.number()),
      wanted: scale,
    }),
    property({
      id: "zero",
      claim: "times 0 is 0",
      calls: [call("scale", [1, 2], 0)],
      like: [0, 0],
      holds: ([v]) =>
        v!.every((x) => near(x, 0)) ? undefined : `Times 0 gave ${v}.`,
    }),
    lengths({
      id: "lengths",
      claim: "lengths that do not fit are refused",
      cases: [{ call: call("scale", [1, 2], 3, [1]), sizes: [2, 1] }],
    }),
  ],
});

const judge = (scale: unknown, bank?: Parameters<typeof bankOf>[0]) =>
  examine({
    exercise: "9.9",
    checks,
    ask: asking(scale === undefined ? {} : { scale }),
    ...(bank ? { askBank: () => bankOf(bank) } : {}),
    hints: { adds: "Times, not plus." },
  });

async function bankOf(programs: Record<string, unknown[]>) {
  const known = [];
  for (const [name, functions] of Object.entries(programs))
    for (const scale of functions) {
      const answers: (readonly Answer[])[] = [];
      for (const { calls } of checks.checks)
        answers.push(await asking({ scale })(calls));
      known.push({ class: name, answers });
    }
  return known;
}

test("a right program passes every check", async () => {
  const verdict = await judge(strictScale);
  expect(verdict.verdict).toBe("pass");
  expect(verdict.checks.map((check) => check.outcome)).toEqual([
    "held",
    "held",
    "held",
    "held",
  ]);
});

let calls = 0;
const kept: number[][] = [];
const memo: Record<string, number[]> = {};
const faults: [string, unknown, string][] = [
  [
    "not-exported",
    undefined,
    "No function named `scale` is exported. Nothing is exported.",
  ],
  ["not-exported", 3, "`scale` is a number, not a function."],
  [
    "throws",
    () => {
      throw new TypeError("v is odd");
    },
    "Your code threw TypeError: v is odd.",
  ],
  [
    "returns-nothing",
    (v: number[], by: number) => {
      scale(v, by);
    },
    "`scale` returned nothing here: every way through it needs a `return` with a value.",
  ],
  [
    "returns-a-promise",
    async (v: number[], by: number) => scale(v, by),
    "Got a Promise from `scale`: it is `async` or returns a promise. Nothing here has to wait.",
  ],
  ["wrong-shape", () => 3, "Got one number, wanted 2 numbers."],
  [
    "wrong-type",
    (v: number[], by: number) => scale(v, by).map(String),
    'Entry 0 is the text "3", not a number.',
  ],
  [
    "not-finite",
    (v: number[], by: number) => scale(v, by).map((x) => x / 0),
    "Infinity at entry 0.",
  ],
  [
    "changes-its-argument",
    (v: number[], by: number, w = v) => {
      const r = strictScale(v, by, w);
      v[0] = 9;
      return r;
    },
    "The result is right, but `scale` changed its first argument (entry 0 was 1). Whoever uses it next sees the changed one.",
  ],
  [
    "shares-its-result",
    (v: number[], by: number, w = v) => {
      strictScale(v, by, w);
      if (kept[0]) kept[0][0] = 99;
      kept[0] = scale(v, by);
      return kept[0];
    },
    "A later call changed the result of this one: both share one list or object. Make a new one in every call.",
  ],
  [
    "shares-its-result",
    (v: number[], by: number, w = v) => {
      strictScale(v, by, w);
      memo[`${v},${by}`] ??= scale(v, by);
      return memo[`${v},${by}`];
    },
    "returned a list that an earlier call had returned already",
  ],
  [
    "shares-its-result",
    (v: number[], by: number, w = v) => {
      const r = strictScale(v, by, w);
      return by === 1 ? v : Object.assign(r, { was: v });
    },
    "holds the very array",
  ],
  [
    "remembers-earlier-calls",
    (v: number[], by: number) => scale(v, by + calls++),
    "Called twice with the same input, it gave two answers",
  ],
  [
    "accepts-lengths-that-do-not-fit",
    scale,
    "Lengths 2 and 1 do not fit, but `scale` returned 2 numbers. Throw an Error that names both.",
  ],
  [
    "accepts-lengths-that-do-not-fit",
    (v: number[], by: number, w = v) => {
      if (v.length !== w.length) throw `${v.length} and ${w.length}`;
      return scale(v, by);
    },
    "Lengths 2 and 1 do not fit, but what was thrown is not an Error",
  ],
];

test.each(faults)(
  "%s is found and has a hint (%#)",
  async (kind, program, text) => {
    const verdict = await judge(program);
    expect(verdict.fault?.text).toContain(text);
    expect(verdict).toMatchObject({
      verdict: "fail",
      fault: { kind },
      hint: { id: `9.9/${kind}`, class: kind },
    });
  },
);

const stop = (why: "time" | "memory") => async (asked: readonly Call[]) =>
  asked.map((): Answer => ({ kind: "stopped", why, limit: 2000 }));

test("never-ends: the call is named, what follows was not run", async () => {
  const verdict = await examine({ exercise: "9.9", checks, ask: stop("time") });
  expect(verdict).toMatchObject({
    verdict: "fail",
    fault: {
      kind: "never-ends",
      callText: "scale([1, 2], 3)",
      text: "Stopped after 2 s: `scale` had not returned. A loop probably never ends.",
    },
  });
  expect(verdict.checks.map((check) => check.outcome)).toEqual([
    "failed",
    "not-run",
    "not-run",
    "not-run",
  ]);
});

test("used-too-much: memory is told as memory", async () => {
  const verdict = await examine({
    exercise: "9.9",
    checks,
    ask: stop("memory"),
  });
  expect(verdict.fault?.kind).toBe("used-too-much");
});

const adds = (v: number[], by: number) => v.map((x) => x + by);
const addsInLoop = (v: number[], by: number) => {
  const out = [];
  for (const x of v) out.push(x + by);
  return out;
};

test("wrong-value: the numbers of exactly one class are a diagnosis", async () => {
  const verdict = await judge(adds, {
    adds: [addsInLoop],
    forgets: [(v: number[]) => [...v]],
  });
  expect(verdict.fault).toMatchObject({
    kind: "wrong-value",
    check: "by-hand",
    text: "Entry 0 is 4, wanted 3.",
  });
  expect(verdict.hint).toEqual({
    id: "9.9/adds",
    class: "adds",
    text: "Times, not plus.",
  });
});

test("wrong-value: numbers of no class, or of two, are evidence only", async () => {
  const none = await judge(adds, { forgets: [(v: number[]) => [...v]] });
  const several = await judge(adds, { adds: [adds], sums: [addsInLoop] });
  expect(none.hint).toBe(null);
  expect(several.hint).toBe(null);
});

test("the bank is not asked when a program passes or the cause is plain", async () => {
  const askBank = async () => {
    throw new Error("asked");
  };
  for (const scale of [strictScale, () => undefined])
    await examine({ exercise: "9.9", checks, ask: asking({ scale }), askBank });
});

test("of several wrong draws the shortest is shown", async () => {
  const onlyPairs = (v: number[], by: number) =>
    v.length === 2 ? scale(v, by) : scale(v, 2 * by);
  const verdict = await judge(onlyPairs);
  const wrong = checks.checks[1]!.calls.map((one) => one.args[0] as number[])
    .filter((v) => v.length !== 2)
    .map((v) => v.length);
  const shown = verdict.fault!;
  const args = checks.checks[1]!.calls[shown.call]!.args;
  expect((args[0] as number[]).length).toBe(Math.min(...wrong));
});
