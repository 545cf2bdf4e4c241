import { leakyRelu } from "@handmade/nn";
import { describe, expect, test } from "vitest";
import {
  call,
  defineChecks,
  examine,
  example,
  examples,
  gradient,
  method,
  property,
  read,
  slope,
} from "../src/index.ts";
import { asking } from "./asking.ts";

describe("seeded inputs", () => {
  const given = {
    id: "sum",
    claim: "adds up",
    draws: 4,
    call: (draw: import("../src/index.ts").Draw) => call("sum", draw.vec(3)),
    wanted: (v: number[]) => v.reduce((a, b) => a + b, 0),
  };

  test("the same seed draws the same inputs, another seed others", () => {
    const [a, b, c] = [1, 1, 2].map(
      (seed) => examples({ ...given, seed }).calls,
    );
    expect(a).toEqual(b);
    expect(a).not.toEqual(c);
  });

  test("every right answer has a size that can tell right from wrong", () => {
    for (const { args } of examples({ ...given, draws: 50, seed: 3 }).calls)
      expect(
        Math.abs(given.wanted(args[0] as number[])),
      ).toBeGreaterThanOrEqual(0.05);
  });

  test("inputs that cannot tell are refused when the checks are read", () => {
    expect(() =>
      examples({ ...given, seed: 1, wanted: () => 0 }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[Error: sum: 1000 draws gave no answer whose numbers all have size 0.05 to 10. Draw other inputs.]`,
    );
    expect(() =>
      examples({ ...given, seed: 1, draws: 1 }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[Error: sum: draws must be 2 or more.]`,
    );
  });
});

test("two checks with one id are refused", () => {
  const one = example({ id: "a", claim: "", call: call("f"), wanted: 1 });
  expect(() => defineChecks({ exports: ["f"], checks: [one, one] })).toThrow(
    'Two checks have the id "a".',
  );
});

describe("a gradient is measured by nudging", () => {
  const check = gradient({
    id: "slopes",
    claim: "the gradient of the sum of squares is 2v",
    seed: 7,
    draws: 3,
    case: (draw) => {
      const at = draw.vec(draw.sizes(1)[0]!);
      return {
        call: call("grad", at),
        slopes: [slope({ at, of: (v) => v.reduce((s, x) => s + x * x, 0) })],
      };
    },
  });
  const judge = async (grad: (v: number[]) => number[]) =>
    check.judge(await asking({ grad })(check.calls));

  test("the right one passes", async () => {
    expect(await judge((v) => v.map((x) => 2 * x))).toBe(undefined);
  });

  test("one that is 0.1 % too large does not", async () => {
    const fault = await judge((v) => v.map((x) => 2.002 * x));
    expect(fault?.kind).toBe("wrong-value");
  });

  test("slopes at a kink are not judged, and too many of them refused", async () => {
    const relu = (kink: number[]) =>
      gradient({
        id: "kinked",
        claim: "",
        seed: 1,
        draws: 2,
        case: () => ({
          call: call("grad", kink),
          slopes: [
            slope({
              at: kink,
              of: (v) => v.reduce((s, x) => s + Math.max(0, x), 0),
              kinks: (v) => v,
            }),
          ],
        }),
      });
    const one = relu([0, 1, 2, 3, 4]);
    const grad = () => [1, 1, 1, 1, 1];
    expect(one.judge(await asking({ grad })(one.calls))).toBe(undefined);
    expect(() => relu([0, 1])).toThrow("kinked: 1 of 2 slopes stand at a kink");
  });
});

describe("a value that is only read", () => {
  const checks = defineChecks({
    exports: ["AND"],
    checks: [
      property<{ w: number[]; b: number }>({
        id: "both-off",
        claim: "with both inputs 0 the sum stays below 0",
        calls: [read("AND")],
        like: { w: [1, 1], b: -1.5 },
        holds: ([and]) =>
          and!.b < 0 ? undefined : `The bias is ${and!.b}, not below 0.`,
      }),
    ],
  });
  const judged = (exports: Record<string, unknown>) =>
    examine({ exercise: "1.2", checks, ask: asking(exports) });

  test("is judged as it stands, at every reading the same", async () => {
    const right = { w: [2, 2], b: -3 };
    expect(await judged({ AND: right })).toMatchObject({ verdict: "pass" });
    expect(await judged({ AND: { ...right, b: 1 } })).toMatchObject({
      fault: { callText: "AND", text: "The bias is 1, not below 0." },
    });
  });

  test("is missed by its name", async () => {
    expect(await judged({ OR: 1 })).toMatchObject({
      fault: {
        kind: "not-exported",
        text: "Nothing named `AND` is exported. Found: `OR`.",
      },
    });
  });

  test("that is a function is told as one", async () => {
    expect(await judged({ AND: () => 1 })).toMatchObject({
      verdict: "fail",
      fault: { kind: "wrong-type" },
    });
  });
});

describe("a method of what was returned", () => {
  const checks = defineChecks({
    exports: ["leakyRelu"],
    checks: [
      example({
        id: "leak",
        claim: "-2 leaks through as -0.2",
        call: method(call("leakyRelu", 0.1), "f", -2),
        wanted: leakyRelu,
      }),
    ],
  });
  const judged = (made: unknown) =>
    examine({
      exercise: "2.1",
      checks,
      ask: asking({ leakyRelu: () => made }),
    });

  test("is called, and its answer judged", async () => {
    const right = { f: (z: number) => 0.1 * z };
    expect(await judged(right)).toMatchObject({ verdict: "pass" });
    expect(await judged({ f: () => 0 })).toMatchObject({
      fault: {
        kind: "wrong-value",
        callText: "leakyRelu(0.1).f(-2)",
        wanted: -0.2,
      },
    });
  });

  test("that is not there is missed by its own name", async () => {
    expect(await judged({ g() {} })).toMatchObject({
      fault: {
        kind: "not-exported",
        text: "`leakyRelu(0.1)` returned an object, which has no method `f`.",
      },
    });
  });

  test("is missed where nothing came out at all", async () => {
    expect(await judged(undefined)).toMatchObject({
      fault: {
        text: "`leakyRelu(0.1)` returned nothing, which has no method `f`.",
      },
    });
  });
});
