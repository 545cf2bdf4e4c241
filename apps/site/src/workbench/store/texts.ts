import { type EarlierText, openDatabase, type StoredText } from "./database.ts";

/** The stored text of an exercise, or undefined before the first. */
export async function readText(id: string): Promise<StoredText | undefined> {
  return (await openDatabase()).get("texts", id);
}

/**
 * Writes `text` and resolves with its revision once the transaction is
 * complete. If another tab wrote since `base`, what it wrote is kept
 * among the earlier texts before it is replaced.
 */
export async function writeText(
  id: string,
  text: string,
  base: string | undefined,
): Promise<string> {
  const database = await openDatabase();
  const change = database.transaction(["texts", "earlier"], "readwrite", {
    durability: "strict",
  });
  const texts = change.objectStore("texts");
  const found = await texts.get(id);
  if (found && found.revision !== base && found.text !== text)
    await change.objectStore("earlier").add({
      id,
      text: found.text,
      at: found.updated,
      why: "other-tab",
    });
  const revision = crypto.randomUUID();
  await texts.put({ id, text, revision, updated: Date.now() });
  await change.done;
  return revision;
}

/** How many versions of one exercise are kept. */
const mostVersions = 100;

/**
 * Keeps a version of a text, unless the newest one says the same; the
 * oldest go when there are too many.
 */
export async function keepEarlier(earlier: EarlierText): Promise<void> {
  const database = await openDatabase();
  const change = database.transaction("earlier", "readwrite");
  const kept = change.store.index("exercise");
  const keys = await kept.getAllKeys(earlier.id);
  const newest = keys.at(-1);
  const last =
    newest === undefined ? undefined : await change.store.get(newest);
  if (last?.text === earlier.text) await change.store.put(earlier, newest);
  else {
    for (const key of keys.slice(
      0,
      Math.max(0, keys.length + 1 - mostVersions),
    ))
      await change.store.delete(key);
    await change.store.add(earlier);
  }
  await change.done;
}

/** Texts that were replaced, newest first. */
export async function readEarlier(id: string): Promise<EarlierText[]> {
  const database = await openDatabase();
  const found = await database.getAllFromIndex("earlier", "exercise", id);
  return found.sort((one, other) => other.at - one.at);
}
