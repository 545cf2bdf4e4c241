import type { ExerciseChecks } from "@handmade/judge";
import type { Exercise, SourceFile } from "./course.ts";
import type { Library } from "./library.ts";
import { placeOf } from "./outline.ts";
import { solutionFile } from "./states.ts";

/**
 * Programs that pass nowhere in an honest course: nothing at all, the
 * first input handed back, zeros, and the solutions of the exercises
 * before and after.
 */
export function mustFail(
  exercise: Exercise,
  checks: ExerciseChecks,
  neighbors: readonly (Exercise | undefined)[],
  library: Library,
): SourceFile[] {
  const others = neighbors
    .filter((one) => one !== undefined)
    // A file that a later exercise goes on with holds this one's solution.
    .filter(
      (one) =>
        one.file !== exercise.file || placeOf(one.id) < placeOf(exercise.id),
    )
    .filter(
      (one) => !exercise.exports.some((name) => one.exports.includes(name)),
    )
    .map((one) => ({
      name: `(solution of ${one.id})`,
      source: solutionFile(library, one),
    }));
  const paths = new Set(
    checks.checks.flatMap(({ calls }) =>
      calls.filter((call) => !call.driver).map((call) => call.of),
    ),
  );
  return [
    { name: "(empty file)", source: "" },
    { name: "(input returned)", source: answering(paths, "args[0]") },
    { name: "(zeros returned)", source: answering(paths, "0") },
    ...others,
  ];
}

/** A program whose every function gives the same expression. */
function answering(paths: ReadonlySet<string>, value: string): string {
  const owners = new Map<string, string[]>();
  for (const path of paths) {
    const [name = "", method] = path.split(".");
    const methods = owners.get(name) ?? [];
    owners.set(name, method ? [...methods, method] : methods);
  }
  const body = `(...args: unknown[]) => ${value}`;
  return [...owners]
    .map(([name, methods]) => {
      const fields = methods.map((method) => `${method}: ${body}`);
      return methods.length > 0
        ? `export const ${name} = { ${fields.join(", ")} };\n`
        : `export const ${name} = ${body};\n`;
    })
    .join("");
}
