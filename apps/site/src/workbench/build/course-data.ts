import { root } from "astro:config/server";
import { fileURLToPath } from "node:url";
import {
  type Course,
  type Exercise,
  folderBefore,
  outline,
  readCourse,
  readLibrary,
  solution,
  surveyCourse,
} from "@handmade/course";
import { isBuiltIn } from "@handmade/judge";
import {
  composeDriver,
  isProblem,
  type Stripped,
  strip,
} from "@handmade/sandbox/bundle";
import type { DeskData } from "../../desk/own-program.ts";
import type { CourseData, ExerciseData } from "../exercise.ts";
import { toHtml } from "./markdown.ts";
import { asOneModule } from "./one-module.ts";
import { withImports } from "./solution-text.ts";

const inHouse = (path: string) => fileURLToPath(new URL(`../../${path}`, root));

/**
 * The content as it stands in content/. A build refuses what is not
 * whole; while it is being written it is left out.
 */
export function readContent(): Course {
  const folder = inHouse("content");
  return import.meta.env.DEV ? surveyCourse(folder).course : readCourse(folder);
}

function library() {
  return readLibrary(inHouse("packages/nn/src"));
}

/** What the workbench of one exercise fetches. */
export async function exerciseData(exercise: Exercise): Promise<ExerciseData> {
  const { id, file, folder, hints, wrong, driver } = exercise;
  const known = library();
  const mistakes = await Promise.all(
    wrong.map(async (one) => [one.class, await toHtml(one.hint)] as const),
  );
  return {
    id,
    file,
    folderName: folder,
    folder: folderBefore(known, id),
    question: await toHtml(hints.question),
    parallel: await toHtml(hints.parallel),
    reasons: await toHtml(hints.reasons),
    solution: withImports(
      solution(known, exercise),
      known.files[file] ?? "",
      file,
    ),
    mistakes: Object.fromEntries(mistakes),
    driver: driver && withoutTypes(driver.name, driver.source),
    bank: wrong
      .filter((one) => !isBuiltIn(one.class))
      .flatMap((one) =>
        one.programs.map(({ name, source }) => ({
          class: one.class,
          program: withoutTypes(name, source),
        })),
      ),
  };
}

/** What the workbenches of all exercises share. */
export function courseData(): CourseData {
  const { files, origins } = library();
  return {
    order: outline,
    files: Object.fromEntries(
      readContent().exercises.map(({ id, file }) => [id, file]),
    ),
    library: {
      files: Object.entries(files)
        // The index only passes names on; nobody imports it here.
        .filter(([name]) => name !== "index.ts")
        .map(([name, source]) => withoutTypes(name, source)),
      origins,
    },
  };
}

/** What the training desk runs for whoever has passed nothing yet. */
export async function deskData(): Promise<DeskData> {
  const path = inHouse("apps/site/src/desk/driver.ts");
  const driver = withoutTypes("driver.ts", await asOneModule(path));
  return { driver, borrowed: composeDriver(courseData(), driver) };
}

function withoutTypes(name: string, source: string): Stripped {
  const stripped = strip(name, source);
  if (isProblem(stripped))
    throw new Error(`${name} cannot be read: ${JSON.stringify(stripped)}`);
  return stripped;
}
