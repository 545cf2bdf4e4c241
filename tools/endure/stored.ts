import type { Tab } from "./tab.ts";

/**
 * An expression for one thing that the project now open has stored;
 * null where there is none. It makes no database that is not there.
 */
export function stored(base: string, store: string, key: string): string {
  const [wanted, place, name] = [base, store, key].map((text) =>
    JSON.stringify(text),
  );
  return `(async () => {
    const there = (await indexedDB.databases()).map(({ name }) => name);
    const read = async (name, store, key) => {
      if (!there.includes(name)) return null;
      const opening = indexedDB.open(name);
      const database = await new Promise((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      try {
        if (!database.objectStoreNames.contains(store)) return null;
        const asked = database.transaction(store).objectStore(store).get(key);
        await new Promise((resolve, reject) => {
          asked.onsuccess = resolve;
          asked.onerror = () => reject(asked.error);
        });
        return asked.result ?? null;
      } finally {
        database.close();
      }
    };
    const project = await read("handmade-projects", "choice", "current");
    const isFirst = project === null || project === "first";
    const name = isFirst ? ${wanted} : ${wanted} + ":" + project;
    return read(name, ${place}, ${name});
  })()`;
}

/** Reads it as it is. */
export const readStored = <Value>(
  tab: Tab,
  ...where: Parameters<typeof stored>
) => tab.see<Value | null>(stored(...where));
