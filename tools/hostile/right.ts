import { join } from "node:path";
import { readCourse, readLibrary, solutionFile } from "@handmade/course";
import { root } from "../step.ts";

const { exercises } = readCourse(join(root, "content"));
const library = readLibrary(join(root, "packages/nn/src"));

/** The library's own answer to an exercise: its file at that point. */
export function rightProgram(id: string): string {
  const exercise = exercises.find((one) => one.id === id);
  if (!exercise) throw new Error(`There is no exercise ${id}.`);
  return solutionFile(library, exercise);
}
