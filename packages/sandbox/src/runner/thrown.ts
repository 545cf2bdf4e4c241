import { codeAt, indexOf, isError, slice } from "./intrinsics.ts";
import { preview } from "./preview.ts";

const MAX_MESSAGE = 1_000;
const MAX_STACK = 100_000;
const [ZERO, NINE] = [48, 57];

/** Whatever was thrown, in bounded words. */
export interface Thrown {
  readonly name: string;
  readonly message: string;
}

/** The module whose lines a learner knows. */
export interface Learner {
  readonly url: string;
  readonly lines: number;
}

/** Describes a thrown value; an object that fights back stays unread. */
export function describeThrown(problem: unknown): Thrown {
  if (!isError(problem)) return { name: "", message: preview(problem) };
  return {
    name: readText(problem, "name", 100) || "Error",
    message: readText(problem, "message", MAX_MESSAGE),
  };
}

/**
 * The line of the learner's module nearest to where an error arose, if
 * its stack tells one that exists.
 */
export function lineOf(problem: unknown, learner: Learner): number | null {
  if (!isError(problem)) return null;
  const stack = readText(problem, "stack", MAX_STACK);
  const found = indexOf(stack, `${learner.url}:`);
  if (found < 0) return null;
  let line = 0;
  for (let i = found + learner.url.length + 1; i < stack.length; i++) {
    const code = codeAt(stack, i);
    if (code < ZERO || code > NINE || line > learner.lines) break;
    line = line * 10 + (code - ZERO);
  }
  return line >= 1 && line <= learner.lines ? line : null;
}

function readText(problem: Error, key: string, limit: number): string {
  try {
    const text = (problem as unknown as Record<string, unknown>)[key];
    return typeof text === "string" ? slice(text, 0, limit) : "";
  } catch {
    return "";
  }
}
