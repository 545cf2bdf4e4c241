import { readRecords } from "./store/records.ts";

/** How far a learner is in one exercise they have opened. */
export interface Progress {
  readonly id: string;
  readonly passed: boolean;
  /** Opened the solution before passing. */
  readonly studied: boolean;
  /** Milliseconds since 1970. */
  readonly updated: number;
}

/**
 * Every exercise with a record, the latest first; empty where nothing
 * was done yet or where the browser refuses storage.
 */
export async function readProgress(): Promise<Progress[]> {
  try {
    const records = await readRecords();
    return records
      .map(({ id, passed, studied, updated }) => ({
        id,
        passed: passed !== null,
        studied,
        updated,
      }))
      .sort((one, other) => other.updated - one.updated);
  } catch {
    return [];
  }
}
