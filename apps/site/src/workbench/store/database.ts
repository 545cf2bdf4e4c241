import type { DBSchema, IDBPDatabase, IDBPObjectStore } from "idb";
import { tellLoss } from "../../keeping/losses.ts";
import { Opening, openAs, type Step } from "../../keeping/opening.ts";
import { currentProject, databaseOf } from "../../keeping/projects.ts";
import type { ShownVerdict } from "../shown.ts";

/** The text in an exercise's editor, as last typed. */
export interface StoredText {
  /** The exercise: `"1.1"`. */
  readonly id: string;
  readonly text: string;
  /** Changes with every write, so that two tabs notice each other. */
  readonly revision: string;
  /** Milliseconds since 1970. */
  readonly updated: number;
}

/** A text that was checked, or replaced by something other than typing. */
export interface EarlierText {
  readonly id: string;
  readonly text: string;
  readonly at: number;
  readonly why: "checked" | "passed" | "reset" | "other-tab" | "replaced";
}

/** A text that passed. */
export interface PassedText {
  readonly text: string;
  readonly at: number;
  /** It came in a file and has not run here: only Check may run it. */
  readonly imported?: boolean | undefined;
}

/** What a learner has done in one exercise. */
export interface StoredRecord {
  readonly id: string;
  /** How often Check was pressed on a program that could be judged. */
  readonly attempts: number;
  /** The text that passed last, exactly. */
  readonly passed: PassedText | null;
  /** Whether the solution was opened before the exercise was passed. */
  readonly studied: boolean;
  /** Ladder steps opened, 1 to 5; 0 before the first check. */
  readonly step: number;
  readonly verdict: ShownVerdict | null;
  readonly updated: number;
}

interface Schema extends DBSchema {
  texts: { key: string; value: StoredText };
  records: { key: string; value: StoredRecord };
  earlier: {
    key: number;
    value: EarlierText;
    indexes: { exercise: string };
  };
}

type Database = IDBPDatabase<Schema>;

/** The store of earlier texts, while it is being changed. */
export type VersionStore = IDBPObjectStore<
  Schema,
  ("texts" | "earlier")[],
  "earlier",
  "readwrite"
>;

/**
 * One step for each version of the database there ever was. A step that
 * people have taken is never changed: another one is added, and a stored
 * database of the version before it (see `old/`) to its tests.
 */
const steps: readonly Step<Schema>[] = [
  (database) => {
    database.createObjectStore("texts", { keyPath: "id" });
    database.createObjectStore("records", { keyPath: "id" });
    database
      .createObjectStore("earlier", { autoIncrement: true })
      .createIndex("exercise", "id");
  },
];

export const workBase = "handmade";

const current = new Opening<Schema>(
  async () => databaseOf(workBase, await currentProject()),
  steps,
  tellLoss,
);

/**
 * Everything a learner writes in a project lives in this one database,
 * in their own browser. Rejects where the browser refuses storage or
 * does not answer; the next call tries again.
 */
export function openDatabase(): Promise<Database> {
  return current.open();
}

/** The same of any project; whoever asked closes it. */
export function openWorkOf(project: string): Promise<Database> {
  return openAs(databaseOf(workBase, project), steps);
}
