import type { Numbers } from "./rows.ts";

/** A learner's gate with two inputs; undefined if it is none yet. */
export function readNumbers(answer: unknown): Numbers | undefined {
  if (typeof answer !== "object" || answer === null) return;
  const { w, b } = answer as { w?: unknown; b?: unknown };
  if (!Array.isArray(w) || w.length !== 2) return;
  return [...w, b].every(Number.isFinite)
    ? { w: w as number[], b: b as number }
    : undefined;
}
