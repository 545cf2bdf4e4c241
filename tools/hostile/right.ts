import { join } from "node:path";
import { readCourse, readLibrary, solution } from "@handmade/course";
import { withImports } from "../../apps/site/src/workbench/build/solution-text.ts";
import { root } from "../step.ts";

const { exercises } = readCourse(join(root, "content"));
const library = readLibrary(join(root, "packages/nn/src"));

/** The library's own answer to an exercise, as a learner would type it. */
export function rightProgram(id: string): string {
  const exercise = exercises.find((one) => one.id === id);
  if (!exercise) throw new Error(`There is no exercise ${id}.`);
  const { file } = exercise;
  return withImports(solution(library, exercise), library.files[file]!, file);
}
