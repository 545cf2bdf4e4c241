import type { LoadProblem, Program } from "@handmade/judge";
import {
  type Course,
  compose,
  composeBank,
  isProblem,
  ownVersion,
  type Stripped,
  strip,
} from "@handmade/sandbox/bundle";

/** A program that can be loaded, and which functions of ours it uses. */
export interface Composed {
  readonly program: Program;
  readonly borrowed: readonly string[];
}

/** Texts the learner passed earlier, by exercise: `{ "1.1": … }`. */
export type PassedTexts = Readonly<
  Record<string, { readonly file: string; readonly text: string }>
>;

/**
 * Puts the learner's text together with what it imports: their own
 * passed functions where there are any, else ours.
 */
export function composeText(
  course: Course,
  file: string,
  text: string,
  passed: PassedTexts,
  driver?: Stripped,
): Composed | LoadProblem {
  const learner = strip(file, text);
  if (isProblem(learner)) return learner;
  const own = stripPassed(passed);
  const program = compose({ ...course, own }, learner, driver);
  if (isProblem(program)) return program;
  return { program, borrowed: borrowedBy({ ...course, own }, learner) };
}

/** The known wrong programs as one: `w0.neuron`, `w1.neuron`, … */
export function composeWrong(
  course: Course,
  programs: readonly Stripped[],
  driver?: Stripped,
): Program {
  const bank = composeBank(course, programs, driver);
  if (isProblem(bank))
    throw new Error(
      `The bank of ${course.exercise} cannot be loaded: ${JSON.stringify(bank)}`,
    );
  return bank;
}

function stripPassed(passed: PassedTexts): Record<string, Stripped> {
  const own: Record<string, Stripped> = {};
  for (const [id, { file, text }] of Object.entries(passed)) {
    const stripped = strip(file, text);
    if (!isProblem(stripped)) own[id] = stripped;
  }
  return own;
}

function borrowedBy(course: Course, learner: Stripped): string[] {
  const names = learner.imports.flatMap((wanted) =>
    wanted.names === "all" ? [] : wanted.names,
  );
  return [...new Set(names)].filter(
    (name) =>
      course.library.origins[name]?.exercise &&
      ownVersion(course, name, course.exercise) === undefined,
  );
}
