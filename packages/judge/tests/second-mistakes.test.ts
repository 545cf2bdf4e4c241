import { expect, test } from "vitest";
import { call, compare, defineChecks, examine, example } from "../src/index.ts";
import type { Answer } from "../src/protocol.ts";
import { asking } from "./asking.ts";

type Grads = { dW: number[]; db: number[] };
const right = (delta: number[], x: number): Grads => ({
  dW: delta.map((d) => d * x),
  db: [...delta],
});
const checks = defineChecks({
  exports: ["grads"],
  checks: [
    example({
      id: "by-hand",
      claim: "[2, 3] and 4",
      call: call("grads", [2, 3], 4),
      wanted: right,
    }),
    example({
      id: "another",
      claim: "[-1] and 0.25",
      call: call("grads", [-1], 0.25),
      wanted: right,
    }),
  ],
});

const adds = (delta: number[], x: number): Grads => ({
  dW: delta.map((d) => d + x),
  db: [...delta],
});
const hints = { adds: "Times, not plus." };

const judge = (grads: unknown) =>
  examine({
    exercise: "9.9",
    checks,
    ask: asking({ grads }),
    hints,
    askBank: async () => {
      const answers: (readonly Answer[])[] = [];
      for (const { calls } of checks.checks)
        answers.push(await asking({ grads: adds })(calls));
      return [{ class: "adds", answers }];
    },
  });

test("wrong values are recognized although a list was not copied", async () => {
  const verdict = await judge((delta: number[], x: number) => ({
    ...adds(delta, x),
    db: delta,
  }));
  expect(verdict.hint?.class).toBe("adds");
});

test("wrong values are recognized although an argument was changed", async () => {
  const verdict = await judge((delta: number[], x: number) => {
    const grads = adds(delta, x);
    delta.length = 0;
    return grads;
  });
  expect(verdict.hint?.class).toBe("adds");
});

test("a field that nobody asked for may count the calls", async () => {
  let calls = 0;
  const counted = (f: typeof right) => (delta: number[], x: number) => ({
    ...f(delta, x),
    calls: ++calls,
  });
  expect((await judge(counted(right))).verdict).toBe("pass");
  expect((await judge(counted(adds))).hint?.class).toBe("adds");
});

test("a field that is asked for may not", async () => {
  let calls = 0;
  const verdict = await judge((delta: number[], x: number) => ({
    dW: right(delta, x).dW,
    db: delta.map((d) => d + (calls++ < 2 ? 0 : 1)),
  }));
  expect(verdict.fault?.kind).toBe("remembers-earlier-calls");
});

test("an answer that differs the second time is told before later wrong values", async () => {
  let calls = 0;
  const rightOnce = (delta: number[], x: number) =>
    ++calls === 1 ? right(delta, x) : adds(delta, x);
  const verdict = await judge(rightOnce);
  expect(verdict.fault).toMatchObject({
    kind: "remembers-earlier-calls",
    check: "by-hand",
  });
  expect(verdict.hint?.class).toBe("remembers-earlier-calls");
});

test("of a program that answers at random nobody says that it keeps something", async () => {
  const { fault } = await judge((delta: number[], x: number) =>
    right(delta, x + Math.random()),
  );
  expect(fault?.text).toMatch(/something other than the input decides/i);
});

test("a program that is stopped the second time is told so, and nothing else", async () => {
  const ask = asking({ grads: right });
  let rounds = 0;
  const { fault, hint } = await examine({
    exercise: "9.9",
    checks,
    ask: async (calls) => {
      const second = ++rounds > checks.checks.length;
      if (!second) return ask(calls);
      return calls.map(() => ({ kind: "stopped", why: "time", limit: 2000 }));
    },
  });
  expect(fault).toMatchObject({
    kind: "never-ends",
    text: "Stopped after 2 s: `grads` had not returned. A loop probably never ends.",
  });
  expect(hint?.class).toBe("never-ends");
});

test("a Map where an object is wanted is told so", () => {
  const map = { $odd: "unreadable", text: "of the kind Map" } as const;
  expect(compare(map, { dW: [1], db: [2] })?.text).toBe(
    "Got something that cannot be copied (of the kind Map), wanted an object with `dW`, `db`.",
  );
});
