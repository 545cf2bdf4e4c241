import type { Progress } from "../workbench/progress.ts";

/** What the pages know of an exercise. */
export interface Listed {
  readonly id: string;
  readonly title: string;
  /** What its reader writes. */
  readonly exports: readonly string[];
}

export type State = "passed" | "studied" | "begun" | "open";

/** How far somebody is in one exercise. */
export function stateOf(id: string, progress: readonly Progress[]): State {
  const one = progress.find((entry) => entry.id === id);
  if (!one) return "open";
  if (one.passed) return "passed";
  return one.studied ? "studied" : "begun";
}

export const stateWords: Readonly<Record<State, string>> = {
  passed: "passed",
  studied: "solution read",
  begun: "begun",
  open: "not begun",
};

/** At most this many names; more would be a wall. */
const mostNames = 8;

/**
 * Where somebody stands, in two sentences; undefined for somebody new.
 * What comes before the exercise they reached and has not passed is
 * borrowed there.
 *
 * @param listed every exercise, in reading order
 */
export function standing(
  listed: readonly Listed[],
  progress: readonly Progress[],
): string | undefined {
  const states = listed.map(({ id }) => stateOf(id, progress));
  const reached = states.findLastIndex((state) => state !== "open");
  if (reached < 0) return;
  const passed = states.filter((state) => state === "passed").length;
  const told = `You have passed ${passed} of ${listed.length} exercises.`;
  const names = listed
    .slice(0, reached)
    .filter((_, at) => states[at] !== "passed")
    .flatMap((exercise) => exercise.exports);
  const borrowed = [...new Set(names)].map((name) => `\`${name}\``);
  if (borrowed.length === 0)
    return `${told} Nothing before it is borrowed: it all runs on your own code.`;
  const shown = borrowed.slice(0, mostNames).join(", ");
  const more = borrowed.length - mostNames;
  return `${told} Borrowed from the library so far: ${shown}${more > 0 ? ` and ${more} more` : ""}.`;
}
