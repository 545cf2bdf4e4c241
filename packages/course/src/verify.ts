import type { Course } from "./course.ts";
import type { Library } from "./library.ts";
import { outline } from "./outline.ts";
import type { Classroom, ExerciseReport, Report } from "./report.ts";
import { folderAfter, folderBefore } from "./states.ts";
import { verifyExercise } from "./verify-exercise.ts";

/**
 * Proves the course honest: every state of the learner's folder is
 * type-checked, every program of every exercise judged. The same
 * content gives the same report.
 *
 * @param given.problems what was found while reading the content
 * @param given.parallel programs under way at a time
 */
export async function verify(given: {
  readonly course: Course;
  readonly library: Library;
  readonly classroom: Classroom;
  readonly problems?: readonly string[];
  readonly parallel?: number;
  /** Ids of the exercises to judge; all if absent or empty. */
  readonly only?: readonly string[];
  /** Told after each program, for a progress line. */
  readonly onProgress?: (done: number, exercise: string) => void;
}): Promise<Report> {
  const { course, library, only = [] } = given;
  const problems = [
    ...(given.problems ?? []),
    ...(await typeProblems(course, library)),
  ];
  const exercises: ExerciseReport[] = [];
  for (const [at, exercise] of course.exercises.entries()) {
    if (only.length > 0 && !only.includes(exercise.id)) continue;
    const verified = await verifyExercise({
      ...given,
      exercise,
      neighbors: [course.exercises[at - 1], course.exercises[at + 1]],
      parallel: given.parallel ?? 3,
    });
    exercises.push(verified.report);
    problems.push(...verified.problems);
  }
  return { exercises, problems };
}

/** Every state of the folder, and every starter laid on its own. */
async function typeProblems(
  course: Course,
  library: Library,
): Promise<string[]> {
  // Only here: TypeScript takes a third of a second to load.
  const { typeChecker } = await import("./typecheck.ts");
  const check = typeChecker();
  const states = outline.flatMap((id) =>
    check(folderAfter(library, id)).map((one) => `after ${id}: ${one}`),
  );
  const starters = course.exercises.flatMap((exercise) => {
    const { id, file, folder, starter } = exercise;
    const files = { "types.ts": "", ...folderBefore(library, id) };
    const started = `starter-of-${file}`;
    return check({ ...files, [started]: starter })
      .filter((one) => one.startsWith(started))
      .map((one) => `${folder}/${one.replace(started, "starter.ts")}`);
  });
  return [...states, ...starters];
}
