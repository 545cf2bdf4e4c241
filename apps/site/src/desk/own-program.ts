import type { Program } from "@handmade/judge";
import type { Stripped } from "@handmade/sandbox/bundle";
import { href } from "../course/href.ts";
import type { CourseData } from "../workbench/exercise.ts";
import { readPassed } from "../workbench/store/records.ts";

/** What the build writes for the desk. */
export interface DeskData {
  readonly driver: Stripped;
  /** The driver with the library's functions alone. */
  readonly borrowed: Program;
}

/** The desk's driver with the functions it runs. */
export interface OwnProgram {
  readonly program: Program;
  /** Names of the learner's functions among them. */
  readonly own: readonly string[];
}

/**
 * Every function that the learner has passed, the library's for the rest.
 * Who has passed nothing does not wait for TypeScript either.
 */
export async function ownProgram(): Promise<OwnProgram> {
  const [{ driver, borrowed }, { order, files, library }] = await Promise.all([
    fetchJson<DeskData>("/desk.json"),
    fetchJson<CourseData>("/exercises/course.json"),
  ]);
  const passed = await readPassed(files);
  if (Object.keys(passed).length === 0) return { program: borrowed, own: [] };
  const { language } = await import("../workbench/language/service.ts");
  return language().composePassed({ order, library }, passed, driver);
}

async function fetchJson<Data>(path: string): Promise<Data> {
  const response = await fetch(href(path));
  if (response.ok) return response.json();
  throw new Error(`${path} answered ${response.status}. Reload the page.`);
}
