import { expect, test } from "vitest";
import { call } from "./builders.ts";
import type { Answer } from "./protocol.ts";
import { refuses } from "./refuses.ts";

const check = refuses({
  id: "no-largest",
  claim: "NaN is refused",
  cases: [
    { call: call("argmax", [Number.NaN]), because: "NaN has no largest." },
    { call: call("argmax", []), because: "Nothing has no largest." },
  ],
});

const threw: Answer = { kind: "threw", name: "", message: "no", line: null };
const returned = (value: Extract<Answer, { kind: "returned" }>["value"]) =>
  ({ kind: "returned", value, args: [], later: value }) as const;

test("whoever throws has refused, in whatever words", () => {
  expect(check.judge([threw, threw])).toBeUndefined();
});

test("an answer is told together with why there is none", () => {
  expect(check.judge([threw, returned(0)])).toMatchObject({
    kind: "wrong-value",
    call: 1,
    text: "Nothing has no largest. But `argmax` returned the number 0. Throw an Error instead.",
  });
});

test("undefined is an answer as well", () => {
  const odd = { $odd: "undefined", text: "" } as const;
  expect(check.judge([returned(odd), threw])?.text).toContain(
    "`argmax` returned undefined.",
  );
});

test("a program that hangs has not refused", () => {
  const stopped = { kind: "stopped", why: "time", limit: 2000 } as const;
  expect(check.judge([stopped, threw])?.kind).toBe("never-ends");
});
