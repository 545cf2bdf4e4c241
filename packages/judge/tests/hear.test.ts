import { describe, expect, test } from "vitest";
import {
  askBank,
  type Call,
  call,
  defineChecks,
  example,
  hear,
  type LoadProblem,
  type Program,
  type Sandbox,
} from "../src/index.ts";
import { asking } from "./asking.ts";

const checks = defineChecks({
  exports: ["half"],
  checks: [
    example({
      id: "of-4",
      claim: "half of 4",
      call: call("half", 4),
      wanted: 2,
    }),
    example({
      id: "of-6",
      claim: "half of 6",
      call: call("half", 6),
      wanted: 3,
    }),
  ],
});
const program: Program = { modules: [], entry: "half.ts", learner: "half.ts" };

/** A sandbox whose every program has the same exports. */
function sandboxOf(exports: Record<string, unknown>) {
  const log = { asked: [] as Call[], stopped: 0 };
  const sandbox: Sandbox = {
    async open() {
      const ask = asking(exports);
      return {
        kind: "loaded",
        session: {
          exports: Object.keys(exports),
          async ask(calls) {
            log.asked.push(...calls);
            return [...(await ask(calls))];
          },
          stop: () => log.stopped++,
        },
      };
    },
    close() {},
  };
  return { sandbox, log };
}

describe("a hearing", () => {
  test("asks every call twice, judges, and ends the program", async () => {
    const { sandbox, log } = sandboxOf({ half: (x: number) => x / 2 });
    const verdict = await hear(sandbox, { exercise: "9.9", checks, program });
    expect(verdict.verdict).toBe("pass");
    expect(log.asked.map(({ args }) => args[0])).toEqual([4, 6, 4, 6]);
    expect(log.stopped).toBe(1);
  });

  test("of a program that does not load is an error", async () => {
    const problem: LoadProblem = {
      kind: "import",
      specifier: "lodash",
      message: "It is not here.",
      line: 2,
    };
    const sandbox: Sandbox = {
      open: async () => ({ kind: "refused", problem }),
      close() {},
    };
    const verdict = await hear(sandbox, { exercise: "9.9", checks, program });
    expect(verdict).toMatchObject({
      verdict: "error",
      problem: { text: "`import` (line 2): It is not here.", line: 2 },
    });
  });
});

describe("the bank", () => {
  const entries = [
    { name: "w0", class: "doubles" },
    { name: "w1", class: "minus-two" },
  ];
  const wrong = {
    "w0.half": (x: number) => 2 * x,
    "w1.half": (x: number) => x - 2,
  };
  const bankAsking = () => {
    const { sandbox, log } = sandboxOf({});
    const flat: Sandbox = {
      ...sandbox,
      async open(...given) {
        const opened = await sandbox.open(...given);
        if (opened.kind === "refused") return opened;
        const session = {
          ...opened.session,
          async ask(calls: readonly Call[]) {
            log.asked.push(...calls);
            return calls.map(({ of, args }) => {
              const value = wrong[of as keyof typeof wrong](args[0] as number);
              return {
                kind: "returned",
                value,
                args: [...args] as number[],
                later: value,
              } as const;
            });
          },
        };
        return { kind: "loaded", session };
      },
    };
    return { sandbox: flat, log };
  };

  test("answers every check for every program", async () => {
    const { sandbox } = bankAsking();
    const known = await askBank(sandbox, { program, entries }, checks);
    expect(known.map((one) => one.answers.length)).toEqual([2, 2]);
  });

  test("asks no more once a program answers otherwise than the learner", async () => {
    const { sandbox, log } = bankAsking();
    const learner = await Promise.all(
      checks.checks.map(({ calls }) =>
        asking({ half: (x: number) => x - 2 })(calls),
      ),
    );
    await askBank(sandbox, { program, entries }, checks, learner);
    expect(log.asked.map(({ of, args }) => [of, args[0]])).toEqual([
      ["w0.half", 4],
      ["w1.half", 4],
      ["w1.half", 6],
    ]);
  });

  test("does not ask what says nothing about the mistake", async () => {
    const { sandbox, log } = bankAsking();
    const [first, second] = checks.checks;
    const silent = {
      ...checks,
      checks: [first!, { ...second!, unnamed: true }],
    };
    const known = await askBank(sandbox, { program, entries }, silent);
    expect(log.asked.map(({ args }) => args[0])).toEqual([4, 4]);
    expect(known.map((one) => one.answers.length)).toEqual([2, 2]);
  });
});
