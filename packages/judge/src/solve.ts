import { answerFault, clearest, type Returned } from "./answers.ts";
import type { Wanted } from "./builders.ts";
import type { Fault } from "./check.ts";
import type { Difference } from "./compare.ts";
import { borrow } from "./lent.ts";
import type { Answer, Call, Snapshot } from "./protocol.ts";
import { snapshot } from "./snapshot.ts";

/** The clearest fault among the answers taken one by one. */
export function eachAnswer(
  calls: readonly Call[],
  answers: readonly Answer[],
  look: (value: Snapshot, at: number) => Difference | undefined,
): Fault | undefined {
  return clearest(
    calls,
    calls.map((one, at) => {
      const answer = answers[at]!;
      const fault = answerFault(one, answer, at);
      if (fault) return fault;
      const difference = look(valueIn(answer), at);
      return difference && { call: at, ...difference };
    }),
  );
}

/** The value of an answer that is known to have one. */
export function valueIn(answer: Answer): Snapshot {
  return (answer as Returned).value;
}

/** The right answer to a call. */
export function solve(one: Call, wanted: Wanted): Snapshot {
  if (typeof wanted !== "function") return wanted;
  // A value of ours, put in the place of one that is only read.
  if (one.read) return snapshot((wanted as () => unknown)());
  const solution = wanted as (...args: unknown[]) => unknown;
  const made = solution(...one.args.map(borrow));
  if (!one.method) return snapshot(made);
  const { name, args } = one.method;
  const object = made as Record<string, (...args: unknown[]) => unknown>;
  return snapshot(object[name]!(...args.map(borrow)));
}

/** Made when it is first asked for, and then kept. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
