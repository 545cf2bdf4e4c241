import { answerFault, clearest } from "./answers.ts";
import { type Named, named } from "./builders.ts";
import type { Check } from "./check.ts";
import type { Call } from "./protocol.ts";
import { kindText } from "./words.ts";

/**
 * Calls that have no right answer: each must throw, whatever the message
 * says. For lengths that do not fit there is `lengths`.
 */
export function refuses(
  given: Named & {
    readonly cases: readonly {
      readonly call: Call;
      /** Why there is no answer: the sentence before what came out. */
      readonly because: string;
    }[];
  },
): Check {
  const calls = given.cases.map((one) => one.call);
  return {
    ...named(given),
    kind: "property",
    calls,
    judge: (answers) =>
      clearest(
        calls,
        given.cases.map(({ call, because }, at) => {
          const answer = answers[at]!;
          if (answer.kind === "threw") return undefined;
          if (answer.kind !== "returned") return answerFault(call, answer, at);
          const { value } = answer;
          const text = `${because} But \`${call.of}\` returned ${kindText(value)}. Throw an Error instead.`;
          return { kind: "wrong-value", call: at, got: value, text };
        }),
      ),
  };
}
