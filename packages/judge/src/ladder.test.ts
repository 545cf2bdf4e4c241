import { describe, expect, test } from "vitest";
import { ladder } from "./ladder.ts";
import { refuse } from "./refuse.ts";

const lesson = {
  question: "Q?",
  parallel: "P",
  reasons: "R",
  solution: "code",
};
describe("the ladder", () => {
  const failed = refuse({
    exercise: "1.1",
    checks: { exports: ["f"], checks: [] },
    problem: { kind: "stopped", why: "time", limit: 2000 },
  });

  test("has five steps when the mistake is proved; the last opens after two attempts", () => {
    const climb = (attempts: number) =>
      ladder({ verdict: failed, lesson, attempts }).map((s) => [
        s.number,
        s.open,
      ]);
    expect(climb(1)).toEqual([
      [1, true],
      [2, true],
      [3, true],
      [4, true],
      [5, false],
    ]);
    expect(climb(2).at(-1)).toEqual([5, true]);
  });

  test("has no third step when nothing is proved, and stays open after passing", () => {
    const passed = { ...failed, verdict: "pass", hint: null } as const;
    const steps = ladder({ verdict: passed, lesson, attempts: 0 });
    expect(steps.map((s) => s.number)).toEqual([1, 2, 4, 5]);
    expect(steps.at(-1)).toMatchObject({ open: true, code: "code" });
  });
});
