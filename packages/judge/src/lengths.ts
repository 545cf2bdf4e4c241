import { answerFault, clearest } from "./answers.ts";
import { type Named, named } from "./builders.ts";
import type { Check, Fault } from "./check.ts";
import type { Answer, Call } from "./protocol.ts";
import { kindText, quote } from "./words.ts";

/** Sizes that do not fit must throw, and the message must name them. */
export function lengths(
  given: Named & {
    readonly cases: readonly {
      readonly call: Call;
      /** The two numbers that the message must contain. */
      readonly sizes: readonly [number, number];
    }[];
  },
): Check {
  const calls = given.cases.map((one) => one.call);
  return {
    ...named(given),
    kind: "lengths",
    calls,
    judge: (answers) =>
      clearest(
        calls,
        given.cases.map(({ call, sizes }, at) =>
          lengthsFault(call, answers[at]!, sizes, at),
        ),
      ),
  };
}

function lengthsFault(
  call: Call,
  answer: Answer,
  [a, b]: readonly [number, number],
  at: number,
): Fault | undefined {
  const kind = "accepts-lengths-that-do-not-fit";
  const advice = "Throw an Error that names both.";
  if (answer.kind === "threw") {
    if (answer.name === "") {
      const text = `Lengths ${a} and ${b} do not fit, but what was thrown is not an Error: "${quote(answer.message)}". Throw \`new Error(…)\` with both.`;
      return { kind, call: at, text };
    }
    const named: string[] = answer.message.match(/\d+/g) ?? [];
    if ([a, b].every((size) => named.includes(String(size)))) return;
    const text = `Lengths ${a} and ${b} do not fit, but the error says only "${quote(answer.message)}". ${advice}`;
    return { kind, call: at, text };
  }
  if (answer.kind !== "returned") return answerFault(call, answer, at);
  const found = kindText(answer.value);
  const text = `Lengths ${a} and ${b} do not fit, but \`${call.of}\` returned ${found}. ${advice}`;
  return { kind, call: at, got: answer.value, text };
}
