import type { LoadProblem, Program } from "@handmade/judge";
import {
  type Course,
  compose,
  composeBank,
  composeDriver,
  isProblem,
  ownVersion,
  type Stripped,
  strip,
} from "@handmade/sandbox/bundle";

/** A program that can be loaded, and which functions of ours it uses. */
export interface Composed {
  readonly program: Program;
  readonly borrowed: readonly string[];
  /** Earlier functions of the learner that the driver uses. */
  readonly reached: readonly string[];
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
  const lent = borrowedBy({ ...course, own }, learner);
  const reached = driver ? earlierOwn({ ...course, own }, driver) : [];
  return { program, borrowed: lent, reached };
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

/**
 * A driver with all that the learner has passed, and which functions of
 * theirs it comes to run.
 */
export function composePassed(
  course: Omit<Course, "exercise">,
  passed: PassedTexts,
  driver: Stripped,
): { readonly program: Program; readonly own: readonly string[] } {
  const all = { ...course, exercise: "", own: stripPassed(passed) };
  const program = composeDriver(all, driver);
  const own = Object.keys(course.library.origins).filter((name) => {
    const id = ownVersion(all, name);
    const module = `own ${id}/${id && passed[id]!.file}`;
    return id && program.modules.some((made) => made.name === module);
  });
  return { program, own };
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
  return namesIn(learner).filter(
    (name) =>
      course.library.origins[name]?.exercise &&
      ownVersion(course, name, course.exercise) === undefined,
  );
}

function earlierOwn(course: Course, driver: Stripped): string[] {
  return namesIn(driver).filter(
    (name) => ownVersion(course, name, course.exercise) !== undefined,
  );
}

function namesIn({ imports }: Stripped): string[] {
  const names = imports.flatMap((wanted) =>
    wanted.names === "all" ? [] : wanted.names,
  );
  return [...new Set(names)];
}
