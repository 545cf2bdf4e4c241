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

/** Keeps a text that is about to be replaced by the starter. */
export async function keepEarlier(earlier: EarlierText): Promise<void> {
  await (await openDatabase()).add("earlier", earlier);
}

/** Texts that were replaced, newest first. */
export async function readEarlier(id: string): Promise<EarlierText[]> {
  const database = await openDatabase();
  const found = await database.getAllFromIndex("earlier", "exercise", id);
  return found.sort((one, other) => other.at - one.at);
}
