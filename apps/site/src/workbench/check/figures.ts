import { type Ask, live } from "@handmade/figures/live.svelte.ts";
import type { Call, Datum, ExerciseChecks, Session } from "@handmade/judge";

/**
 * Plugs a learner's running program into the page's figures. A call that
 * throws or is stopped comes to `undefined`: figures show it as a gap.
 *
 * @param reached earlier functions of the learner that its driver uses
 */
export function showInFigures(
  { exports, checks }: ExerciseChecks,
  session: Session,
  reached: readonly string[],
): void {
  // "mse" is what is written; "mse.value" is what is called.
  const calls = checks.flatMap((check) => check.calls);
  const own = new Set([...exports, ...calls.map(nameOf)]);
  const values = new Set(calls.filter(({ read }) => read).map(({ of }) => of));
  const ask: Ask = async (name, argLists) => {
    const answers = await session.ask(
      argLists.map((args) =>
        values.has(name)
          ? { of: name, args: [], read: true }
          : callOf(name, args),
      ),
    );
    return answers.map((answer) =>
      answer.kind === "returned" ? answer.value : undefined,
    );
  };
  live.connect([...own], ask, reached);
}

/** "neuron", "mse.value", "driver.work", or "leakyRelu().f" for `leakyRelu(0.1).f(2)`. */
const nameOf = ({ of, method, driver }: Call): string =>
  driver ? `driver.${of}` : method ? `${of}().${method.name}` : of;

function callOf(name: string, args: readonly unknown[]): Call {
  if (name.startsWith("driver."))
    return {
      of: name.slice("driver.".length),
      args: args as readonly Datum[],
      driver: true,
    };
  const [of = "", method] = name.split("().");
  if (method === undefined) return { of, args: args as readonly Datum[] };
  const [first, then] = args as readonly (readonly Datum[])[];
  return { of, args: first ?? [], method: { name: method, args: then ?? [] } };
}

/** Back to borrowed functions: there is no program that answers. */
export function hideFromFigures(): void {
  live.disconnect();
}
