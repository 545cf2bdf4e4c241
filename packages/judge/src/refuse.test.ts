import { describe, expect, test } from "vitest";
import { refuse } from "./refuse.ts";

const checks = { exports: ["f"], checks: [] };

describe("a program that does not load", () => {
  const text = (problem: Parameters<typeof refuse>[0]["problem"]) =>
    refuse({ exercise: "1.1", checks, problem }).problem?.text;

  test("is an error with one sentence", () => {
    expect(
      text({ kind: "syntax", message: "')' expected.", line: 3, column: 5 }),
    ).toBe("Line 3, column 5: ')' expected.");
    expect(
      text({
        kind: "import",
        specifier: "lodash",
        message: '"lodash" is not available here.',
        line: 1,
      }),
    ).toMatchInlineSnapshot(
      `"\`import\` (line 1): "lodash" is not available here."`,
    );
    expect(
      text({
        kind: "threw",
        name: "ReferenceError",
        message: "x is not defined",
        line: 2,
      }),
    ).toMatchInlineSnapshot(
      `"Your code threw ReferenceError: x is not defined (line 2). Code outside functions runs as soon as the file loads."`,
    );
    expect(
      text({ kind: "stopped", why: "time", limit: 2000 }),
    ).toMatchInlineSnapshot(
      `"Your file did not finish loading (2 s). Code outside functions runs at once: is there a loop?"`,
    );
  });
});
