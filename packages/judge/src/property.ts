import { type Named, named, type Wanted } from "./builders.ts";
import type { Check } from "./check.ts";
import { compareForm } from "./compare.ts";
import type { Answer, Call } from "./protocol.ts";
import { eachAnswer, lazily, solve, valueIn } from "./solve.ts";

/**
 * Something that holds for several answers taken together. Whatever
 * keeps an answer from being a value like `like` is told first.
 */
export function property<Value>(
  given: Named & {
    readonly calls: readonly Call[];
    /**
     * A value of the right form (`0`, `[0, 0, 0]`), or a function of
     * ours that gives one for the same arguments.
     */
    readonly like: Value | ((...args: never[]) => Value);
    /**
     * Undefined if it holds; otherwise a sentence with the numbers. It
     * can say which call shows it (if not the last).
     */
    readonly holds: (
      answers: readonly Value[],
    ) => string | { readonly call: number; readonly text: string } | undefined;
    /**
     * For answers that learners choose: what matters about them in a
     * word, "right" or how they are wrong. Equal words, alike answers.
     */
    readonly gist?: (answers: readonly Value[]) => string;
    /** Whether two answers differ only in what is free. */
    readonly resembles?: Check["resembles"];
  },
): Check {
  const { calls } = given;
  const forms = lazily(() =>
    calls.map((one) => solve(one, given.like as Wanted)),
  );
  const formFault = (answers: readonly Answer[]) =>
    eachAnswer(calls, answers, (value, at) => compareForm(value, forms()[at]!));
  const values = (answers: readonly Answer[]) =>
    answers.map(valueIn) as Value[];
  const { gist, resembles } = given;
  return {
    ...named(given),
    ...(gist
      ? {
          gist: (answers) =>
            answers.length < calls.length || formFault(answers)
              ? undefined
              : gist(values(answers)),
        }
      : {}),
    ...(resembles ? { resembles } : {}),
    kind: "property",
    calls,
    form: (at) => forms()[at]!,
    judge: (answers) => {
      const fault = formFault(answers);
      if (fault) return fault;
      const broken = given.holds(values(answers));
      if (broken === undefined) return;
      const { call, text } =
        typeof broken === "string"
          ? { call: calls.length - 1, text: broken }
          : broken;
      const got = valueIn(answers[call]!);
      return { kind: "wrong-value", call, got, text };
    },
  };
}
