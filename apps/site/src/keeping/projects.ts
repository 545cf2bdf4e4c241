import type { DBSchema } from "idb";
import { newId } from "./new-id.ts";
import { Opening, type Step } from "./opening.ts";

/** One course taken once: its texts, records, versions and its desk. */
export interface Project {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970, as all times here. */
  readonly made: number;
  /** When it was put away; it is gone for good a month later. */
  readonly deleted?: number | undefined;
  /** Since when a file is being read into it: not to be shown yet. */
  readonly arriving?: number | undefined;
  /** Whether it came from a file. */
  readonly imported?: boolean | undefined;
  /** When a file of it was kept last. */
  readonly kept?: number | undefined;
  /** How many exercises had passed then. */
  readonly keptPassed?: number | undefined;
  /** All that is left of the first project once it was deleted. */
  readonly gone?: boolean | undefined;
  /** When somebody said that they want no reminder now. */
  readonly dismissed?: number | undefined;
}

interface Schema extends DBSchema {
  projects: { key: string; value: Project };
  /** Under `"current"`: which project the pages open. */
  choice: { key: string; value: string };
}

const steps: readonly Step<Schema>[] = [
  (database) => {
    database.createObjectStore("projects", { keyPath: "id" });
    database.createObjectStore("choice");
  },
];

/** The project that everybody begins with. */
export const FIRST = "first";

const first: Project = { id: FIRST, name: "My work", made: 0 };

const register = new Opening<Schema>(() => "handmade-projects", steps);

let chosen: Promise<string> | undefined;
let known = FIRST;

/**
 * The project this page works in. It stays the same until the page is
 * left, whatever other tabs choose.
 */
export function currentProject(): Promise<string> {
  chosen ??= readChoice().then(
    (id) => {
      known = id;
      return id;
    },
    (error: unknown) => {
      chosen = undefined;
      throw error;
    },
  );
  return chosen;
}

/** The same without waiting: right once anything has been read. */
export function knownProject(): string {
  return known;
}

/** A project's own database: the first one's has the bare name. */
export function databaseOf(base: string, project: string): string {
  return project === FIRST ? base : `${base}:${project}`;
}

/** Every project that was not put away, the oldest first. */
export async function readProjects(): Promise<Project[]> {
  const all = await readAll();
  return all.filter(({ deleted, arriving }) => !deleted && !arriving);
}

/** With those that were put away or are still arriving. */
export async function readAll(): Promise<Project[]> {
  const stored = await (await register.open()).getAll("projects");
  const all = stored.some(({ id }) => id === FIRST)
    ? stored
    : [first, ...stored];
  return all
    .filter(({ gone }) => !gone)
    .toSorted((one, other) => one.made - other.made);
}

export async function readProject(id: string): Promise<Project> {
  const found = await (await register.open()).get("projects", id);
  return found ?? { ...first, id };
}

/** Writes a new project down, under a name nobody has; its id. */
export async function beginProject(
  name: string,
  more: Partial<Project> = {},
): Promise<Project> {
  const taken = new Set((await readAll()).map((project) => project.name));
  const id = newId();
  const project = {
    ...more,
    id,
    name: freeName(name, taken),
    made: Date.now(),
  };
  const { store, done } = await writing("projects");
  await Promise.all([store.add(project), done]);
  return project;
}

/** Changes what is known of a project, in one transaction. */
export async function changeProject(
  id: string,
  change: Partial<Omit<Project, "id">>,
): Promise<void> {
  const { store, done } = await writing("projects");
  const before = (await store.get(id)) ?? { ...first, id };
  await Promise.all([store.put({ ...before, ...change }), done]);
}

/** Pages that are opened from now on work in this one. */
export async function chooseProject(id: string): Promise<void> {
  const { store, done } = await writing("choice");
  await Promise.all([store.put(id, "current"), done]);
}

/** For good; what its databases held must be deleted before. */
export async function forgetProject(id: string): Promise<void> {
  const { store, done } = await writing("projects");
  const change =
    id === FIRST ? store.put({ ...first, gone: true }) : store.delete(id);
  await Promise.all([change, done]);
}

async function writing<Store extends "projects" | "choice">(store: Store) {
  const database = await register.open();
  return database.transaction(store, "readwrite", { durability: "strict" });
}

async function readChoice(): Promise<string> {
  const database = await register.open();
  const id = (await database.get("choice", "current")) ?? FIRST;
  const projects = await readProjects();
  return projects.some((project) => project.id === id)
    ? id
    : (projects[0]?.id ?? FIRST);
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const base = name.trim().slice(0, 60) || "Work without a name";
  if (!taken.has(base)) return base;
  for (let k = 2; ; k++)
    if (!taken.has(`${base} (${k})`)) return `${base} (${k})`;
}
