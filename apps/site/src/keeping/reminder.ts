import { openDatabase } from "../workbench/store/database.ts";
import { isPersisted } from "./persisting.ts";
import {
  changeProject,
  currentProject,
  type Project,
  readProjects,
} from "./projects.ts";

const MINUTE = 60_000;

/** How much work there may be that is in no file. */
const most = { passed: 3, minutes: 30 };

/** How long somebody who said "not now" is left alone. */
const QUIET = 24 * 60 * MINUTE;

/** What is known of a project's work and of the file kept of it. */
export interface Unkept {
  readonly project: Pick<Project, "kept" | "keptPassed" | "dismissed">;
  /** Exercises passed. */
  readonly passed: number;
  /** Times at which something was written, in milliseconds. */
  readonly times: readonly number[];
}

/**
 * Whether to remind somebody to keep a file: three exercises passed that
 * are in no file, or work from half an hour ago that is in none.
 */
export function isDue(
  { project, passed, times }: Unkept,
  now: number,
): boolean {
  const { kept = 0, keptPassed = 0, dismissed = 0 } = project;
  if (now - dismissed < QUIET) return false;
  if (passed - keptPassed >= most.passed) return true;
  const oldest = Math.min(...times.filter((time) => time > kept));
  return now - oldest >= most.minutes * MINUTE;
}

/** Whether it is time, in this browser and this project. */
export async function shouldRemind(now = Date.now()): Promise<boolean> {
  if (await isPersisted()) return false;
  const id = await currentProject();
  const project = (await readProjects()).find((known) => known.id === id);
  const database = await openDatabase();
  const [texts, records, earlier] = await Promise.all([
    database.getAll("texts"),
    database.getAll("records"),
    database.getAll("earlier"),
  ]);
  const times = [
    ...texts.map(({ updated }) => updated),
    ...earlier.map(({ at }) => at),
  ];
  const passed = records.filter((record) => record.passed).length;
  return isDue({ project: project ?? {}, passed, times }, now);
}

/** No reminder for a day. */
export async function notNow(): Promise<void> {
  await changeProject(await currentProject(), { dismissed: Date.now() });
}
