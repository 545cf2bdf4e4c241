import type { PassedTexts } from "../language/programs.ts";
import { openDatabase, type StoredRecord } from "./database.ts";

/** The record of an exercise nobody has tried. */
export function blankRecord(id: string): StoredRecord {
  return {
    id,
    attempts: 0,
    passed: null,
    studied: false,
    step: 0,
    verdict: null,
    updated: 0,
  };
}

export async function readRecord(id: string): Promise<StoredRecord> {
  const database = await openDatabase();
  return (await database.get("records", id)) ?? blankRecord(id);
}

export async function readRecords(): Promise<StoredRecord[]> {
  return (await openDatabase()).getAll("records");
}

/** Changes one record in one transaction and returns what now stands. */
export async function changeRecord(
  id: string,
  change: (record: StoredRecord) => Partial<StoredRecord>,
): Promise<StoredRecord> {
  const database = await openDatabase();
  const work = database.transaction("records", "readwrite", {
    durability: "strict",
  });
  const before = (await work.store.get(id)) ?? blankRecord(id);
  const after = { ...before, ...change(before), id, updated: Date.now() };
  await work.store.put(after);
  await work.done;
  return after;
}

/**
 * The texts that passed, for the exercises in `files`: what a later
 * program imports. Empty where the browser refuses storage.
 */
export async function readPassed(
  files: Readonly<Record<string, string>>,
): Promise<PassedTexts> {
  const records = await readRecords().catch(() => []);
  const passed: Record<string, PassedTexts[string]> = {};
  for (const { id, passed: entry } of records) {
    const file = files[id];
    if (entry && file) passed[id] = { file, text: entry.text };
  }
  return passed;
}
