import { live } from "@handmade/figures/live.svelte.ts";
import type { Call, Datum, ExerciseChecks, Session } from "@handmade/judge";

/**
 * Plugs a learner's running program into the page's figures. A call that
 * throws or is stopped comes to `undefined`: figures show it as a gap.
 */
export function showInFigures(
  { exports, checks }: ExerciseChecks,
  session: Session,
): void {
  // "mse" is what is written; "mse.value" is what is called.
  const called = checks.flatMap(({ calls }) => calls.map(({ of }) => of));
  const own = new Set([...exports, ...called]);
  live.connect([...own], async (name, argLists) => {
    const calls: Call[] = argLists.map((args) => ({
      of: name,
      args: args as readonly Datum[],
    }));
    const answers = await session.ask(calls);
    return answers.map((answer) =>
      answer.kind === "returned" ? answer.value : undefined,
    );
  });
}

/** Back to borrowed functions: there is no program that answers. */
export function hideFromFigures(): void {
  live.disconnect();
}
