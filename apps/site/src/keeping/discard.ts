import { deleteDB } from "idb";
import { deskBase } from "../desk/kept.ts";
import { workBase } from "../workbench/store/database.ts";
import {
  beginProject,
  changeProject,
  chooseProject,
  databaseOf,
  forgetProject,
  readAll,
  readProjects,
} from "./projects.ts";

const DAY = 24 * 60 * 60 * 1000;

/** How long a project that was put away can be had back. */
export const KEPT_DAYS = 30;

/**
 * Puts a project away, where it can be had back from. If the pages were
 * working in it, they go on in the oldest other one, or in a new one.
 *
 * @returns the project that the pages work in now
 */
export async function putAway(id: string, current: string): Promise<string> {
  await changeProject(id, { deleted: Date.now() });
  if (id !== current) return current;
  const [other] = await readProjects();
  const next = other ?? (await beginProject("My work"));
  await chooseProject(next.id);
  return next.id;
}

export async function bringBack(id: string): Promise<void> {
  await changeProject(id, { deleted: undefined });
}

/** Deletes what was put away a month ago, or never came in whole. */
export async function clearOut(now = Date.now()): Promise<void> {
  for (const { id, deleted, arriving } of await readAll()) {
    const isOld = deleted !== undefined && now - deleted > KEPT_DAYS * DAY;
    const isStuck = arriving !== undefined && now - arriving > DAY;
    if (!isOld && !isStuck) continue;
    await deleteDB(databaseOf(workBase, id));
    await deleteDB(databaseOf(deskBase, id));
    await forgetProject(id);
  }
}
