import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Chapter, Course } from "./course.ts";
import { chapterSchema, readFrontMatter } from "./front-matter.ts";
import { glossaryFile } from "./glossary.ts";
import { placeOf } from "./outline.ts";
import { readExercise } from "./read-exercise.ts";

/** `"01-network"`; a letter tells apart what shares a number: `"00a-…"`. */
const numbered = /^(\d\d[a-z]?)-([a-z0-9-]+)$/;

/** What could be read, and one sentence for everything that could not. */
export interface Survey {
  readonly course: Course;
  readonly problems: readonly string[];
}

/**
 * Reads the content folder.
 *
 * @throws Error with one line per problem, each with a path and a line
 */
export function readCourse(root: string): Course {
  const { course, problems } = surveyCourse(root);
  if (problems.length > 0)
    throw new Error(`The content has problems:\n${problems.join("\n")}`);
  return course;
}

/** As {@link readCourse}, but leaves out what has problems. */
export function surveyCourse(root: string): Survey {
  const problems: string[] = [];
  const chapters: Chapter[] = [];
  for (const folder of foldersIn(root, basename(root), problems, [
    glossaryFile,
  ])) {
    const chapter = readChapter(root, folder, problems);
    if (chapter) chapters.push(chapter);
  }
  const exercises = chapters.flatMap((chapter) => chapter.exercises);
  const seen = new Map<string, string>();
  for (const { id, folder } of exercises) {
    const other = seen.get(id);
    if (other) problems.push(`${folder}: ${other} has the id "${id}", too`);
    seen.set(id, folder);
  }
  for (const [i, later] of exercises.entries()) {
    const earlier = exercises[i - 1];
    if (!earlier || placeOf(earlier.id) < placeOf(later.id)) continue;
    problems.push(
      `${later.folder}: ${later.id} comes after ${earlier.id} by its folder's number, but before it in the outline`,
    );
  }
  return { course: { chapters, exercises }, problems };
}

function readChapter(
  root: string,
  folder: string,
  problems: string[],
): Chapter | undefined {
  const path = join(root, folder);
  const file = `${folder}/chapter.mdx`;
  const exercises = foldersIn(path, folder, problems, ["chapter.mdx"])
    .map((name) => readExercise(root, folder, name, problems))
    .filter((exercise) => exercise !== undefined);
  if (!existsSync(join(root, file))) {
    problems.push(`${file}: expected this file, found none`);
    return;
  }
  const text = readFileSync(join(root, file), "utf8");
  const matter = readFrontMatter(file, text, chapterSchema);
  if ("problems" in matter) {
    problems.push(...matter.problems);
    return;
  }
  const slug = numbered.exec(folder)![2]!;
  return { ...matter.value, folder, slug, path, exercises };
}

/** The numbered folders inside one, in order; anything else is told. */
function foldersIn(
  path: string,
  name: string,
  problems: string[],
  known: readonly string[] = [],
): string[] {
  const entries = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || !known.includes(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries)
    if (!entry.isDirectory() || !numbered.test(entry.name))
      problems.push(
        `${name}/${entry.name}: expected ${[...known, "folders like 01-one-neuron"].join(" and ")}`,
      );
  const folders = entries.filter(
    (entry) => entry.isDirectory() && numbered.test(entry.name),
  );
  const numbers = folders.map((entry) => numbered.exec(entry.name)![1]!);
  const twice = numbers.find((n, i) => numbers.indexOf(n) !== i);
  if (twice) problems.push(`${name}: two folders have the number ${twice}`);
  return folders.map((entry) => entry.name);
}
