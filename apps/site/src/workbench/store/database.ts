import { type DBSchema, type IDBPDatabase, openDB } from "idb";
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

/** What a learner has done in one exercise. */
export interface StoredRecord {
  readonly id: string;
  /** How often Check was pressed on a program that could be judged. */
  readonly attempts: number;
  /** The text that passed last, exactly. */
  readonly passed: { readonly text: string; readonly at: number } | null;
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

export type Database = IDBPDatabase<Schema>;

const databaseName = "handmade";

let opening: Promise<Database> | undefined;

/**
 * Everything a learner makes lives in this one database, in their own
 * browser. Rejects where the browser refuses storage; the next call
 * tries again.
 */
export function openDatabase(): Promise<Database> {
  opening ??= openDB<Schema>(databaseName, 1, {
    upgrade(database) {
      database.createObjectStore("texts", { keyPath: "id" });
      database.createObjectStore("records", { keyPath: "id" });
      database
        .createObjectStore("earlier", { autoIncrement: true })
        .createIndex("exercise", "id");
    },
    // Another tab brings a newer version of the site: step aside.
    blocking(_current, _blocked, event) {
      opening = undefined;
      (event.target as IDBDatabase).close();
    },
    terminated() {
      opening = undefined;
    },
  }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}
