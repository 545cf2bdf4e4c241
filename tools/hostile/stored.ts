import type { Page } from "playwright";

/** All that the site keeps in a browser. */
export interface Stored {
  /** The text of the exercise that was asked for. */
  readonly text: string | undefined;
  /** Everything that is of no exercise or of another, as one text. */
  readonly rest: string;
}

/** What the site's own stores hold. */
export function readStored(page: Page, exercise: string): Promise<Stored> {
  return page.evaluate(async (exercise) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    let text: string | undefined;
    const rest: string[] = Object.entries(localStorage).map(String);
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name!));
      for (const store of database.objectStoreNames) {
        const from = database.transaction(store).objectStore(store);
        for (const entry of await done(from.getAll())) {
          if (entry?.id !== exercise)
            rest.push(`${name} ${store} ${JSON.stringify(entry)}`);
          else if (store === "texts") text = entry.text;
        }
      }
      database.close();
    }
    return { text, rest: rest.sort().join("\n") };
  }, exercise);
}
