import { newId } from "../../keeping/new-id.ts";
import {
  type EarlierText,
  openDatabase,
  type StoredText,
  type VersionStore,
} from "./database.ts";

/** The stored text of an exercise, or undefined before the first. */
export async function readText(id: string): Promise<StoredText | undefined> {
  return (await openDatabase()).get("texts", id);
}

/** What came of writing a text. */
interface Written {
  readonly revision: string;
  /** Another tab's text was replaced, and kept. */
  readonly replaced: boolean;
}

/**
 * Writes `text` and resolves once the transaction is complete. If another
 * tab wrote since `base`, what it wrote is kept among the earlier texts
 * before it is replaced.
 */
export async function writeText(
  id: string,
  text: string,
  base: string | undefined,
): Promise<Written> {
  // What is put aside from now on is newer than this.
  const updated = Date.now();
  const database = await openDatabase();
  const change = database.transaction(["texts", "earlier"], "readwrite", {
    durability: "strict",
  });
  const texts = change.objectStore("texts");
  const found = await texts.get(id);
  const replaced =
    found !== undefined && found.revision !== base && found.text !== text;
  if (replaced)
    await addVersion(change.objectStore("earlier"), {
      id,
      text: found.text,
      at: found.updated,
      why: "other-tab",
    });
  const revision = newId();
  await texts.put({ id, text, revision, updated });
  await change.done;
  return { revision, replaced };
}

/** How many versions of one exercise are kept. */
const mostVersions = 100;

/**
 * Keeps a version of a text, unless the newest one says the same; the
 * oldest go when there are too many.
 */
export async function keepEarlier(earlier: EarlierText): Promise<void> {
  const database = await openDatabase();
  const change = database.transaction("earlier", "readwrite", {
    durability: "strict",
  });
  await addVersion(change.store, earlier);
  await change.done;
}

async function addVersion(
  store: VersionStore,
  earlier: EarlierText,
): Promise<void> {
  const keys = await store.index("exercise").getAllKeys(earlier.id);
  const newest = keys.at(-1);
  const last = newest === undefined ? undefined : await store.get(newest);
  if (last?.text === earlier.text) {
    await store.put(earlier, newest);
    return;
  }
  const tooMany = Math.max(0, keys.length + 1 - mostVersions);
  for (const key of keys.slice(0, tooMany)) await store.delete(key);
  await store.add(earlier);
}

/** Texts that were replaced, newest first. */
export async function readEarlier(id: string): Promise<EarlierText[]> {
  const database = await openDatabase();
  const found = await database.getAllFromIndex("earlier", "exercise", id);
  return found.sort((one, other) => other.at - one.at);
}
