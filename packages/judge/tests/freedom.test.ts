import { expect, test } from "vitest";
import {
  call,
  defineChecks,
  examine,
  example,
  property,
  read,
} from "../src/index.ts";
import type { Answer } from "../src/protocol.ts";
import { asking } from "./asking.ts";

const traced = defineChecks({
  exports: ["trace"],
  checks: [
    example({
      id: "by-hand",
      claim: "the input, and twice the input",
      handsBack: [0],
      call: call("trace", [1, 2], [3]),
      wanted: { xs: [[1, 2], [2, 4], [3]] },
    }),
  ],
});
const trace = (trace: unknown) =>
  examine({ exercise: "9.9", checks: traced, ask: asking({ trace }) });
const twice = (x: number[]) => x.map((one) => 2 * one);

test("a result may hold the argument that it may hand back", async () => {
  const verdict = await trace((x: number[], y: number[]) => ({
    xs: [x, twice(x), [...y]],
  }));
  expect(verdict.verdict).toBe("pass");
});

test("but no other argument", async () => {
  const verdict = await trace((x: number[], y: number[]) => ({
    xs: [x, twice(x), y],
  }));
  expect(verdict.fault?.kind).toBe("shares-its-result");
});

test("what is handed back may not be changed", async () => {
  const verdict = await trace((x: number[], y: number[]) => {
    const xs = [[...x], twice(x), [...y]];
    x[0] = 9;
    return { xs };
  });
  expect(verdict.fault?.kind).toBe("changes-its-argument");
});

const chosen = defineChecks({
  exports: ["double", "even"],
  checks: [
    example({
      id: "double",
      claim: "twice 3 is 6",
      call: call("double", 3),
      wanted: 6,
    }),
    property<number>({
      id: "even",
      claim: "even is an even number",
      gist: ([even]) => (even! % 2 === 0 ? "right" : `odd ${even! < 0}`),
      calls: [read("even")],
      like: 0,
      holds: ([even]) => (even! % 2 === 0 ? undefined : `${even} is odd.`),
    }),
  ],
});
const squares = { double: (x: number) => x * x, even: 2 };
const choose = (program: Record<string, unknown>) =>
  examine({
    exercise: "9.9",
    checks: chosen,
    ask: asking(program),
    hints: { squares: "Twice, not squared." },
    askBank: async () => {
      const answers: (readonly Answer[])[] = [];
      for (const { calls } of chosen.checks)
        answers.push(await asking(squares)(calls));
      return [{ class: "squares", answers }];
    },
  });

test("a mistake is recognized beside any right choice", async () => {
  const verdict = await choose({ ...squares, even: 44 });
  expect(verdict.hint?.class).toBe("squares");
});

test("a wrong choice is recognized in any numbers", async () => {
  const odd = { double: (x: number) => 2 * x, even: 7 };
  const gist = chosen.checks[1]!.gist!;
  const word = async (program: Record<string, unknown>) =>
    gist(await asking(program)(chosen.checks[1]!.calls));
  expect(await word(odd)).toBe(await word({ ...odd, even: 1 }));
  expect(await word(odd)).not.toBe(await word({ ...odd, even: -1 }));
  expect(await word({ ...odd, even: "7" })).toBeUndefined();
});

test("beside a wrong choice there are two mistakes, and no name", async () => {
  const verdict = await choose({ ...squares, even: 3 });
  expect(verdict.fault?.check).toBe("double");
  expect(verdict.hint?.class).not.toBe("squares");
});

test("a mistake is recognized in answers that resemble it", async () => {
  const near = (one: unknown, other: unknown) =>
    typeof one === "number" &&
    typeof other === "number" &&
    Math.abs(one - other) < 1;
  const rough = defineChecks({
    exports: ["half"],
    checks: [
      property<number>({
        id: "half",
        claim: "about half",
        resembles: near,
        calls: [call("half", 10), call("half", 20)],
        like: 0,
        holds: ([a, b]) =>
          near(a, 5) && near(b, 10) ? undefined : `${a} and ${b}`,
      }),
    ],
  });
  const double = { half: (x: number) => 2 * x };
  const named = async (program: Record<string, unknown>) => {
    const verdict = await examine({
      exercise: "9.9",
      checks: rough,
      ask: asking(program),
      hints: { doubles: "Twice, not half." },
      askBank: async () => {
        const answers = await asking(double)(rough.checks[0]!.calls);
        return [{ class: "doubles", answers: [answers] }];
      },
    });
    return verdict.hint?.class;
  };
  expect(await named({ half: (x: number) => 2 * x + 0.5 })).toBe("doubles");
  expect(await named({ half: (x: number) => 2 * x + 3 })).toBeUndefined();
  expect(await named({ half: () => "20" })).not.toBe("doubles");
});
