import "fake-indexeddb/auto";
import { openDB } from "idb";
import { expect, test, vi } from "vitest";
import { databaseOf } from "../../keeping/projects.ts";
import { workBase } from "./database.ts";
import { readLastWords } from "./last-words.ts";
import { SavedWork } from "./saved-work.svelte.ts";
import { readEarlier, readText } from "./texts.ts";

const stored = { id: "1.1", text: "stored", revision: "r", updated: 5 };

/** Another tab that makes the database and takes its time over it. */
function slowMaker() {
  let isDone = false;
  const made = openDB(databaseOf(workBase, "first"), 1, {
    async upgrade(database, _from, _to, change) {
      const texts = database.createObjectStore("texts", { keyPath: "id" });
      database.createObjectStore("records", { keyPath: "id" });
      database
        .createObjectStore("earlier", { autoIncrement: true })
        .createIndex("exercise", "id");
      await texts.put(stored);
      while (!isDone) await change.objectStore("texts").get("1.1");
    },
  });
  return async () => {
    isDone = true;
    (await made).close();
  };
}

/** Somebody else writes to the texts until they are told to end. */
async function busyDisk() {
  const database = await openDB(databaseOf(workBase, "first"));
  let isDone = false;
  const work = database.transaction("texts", "readwrite");
  const writing = (async () => {
    while (!isDone) await work.store.get("1.1");
    await work.done;
  })();
  return async () => {
    isDone = true;
    await writing;
    database.close();
  };
}

test("a storage that answers late is told of, then read, and nothing is lost", async () => {
  const finish = slowMaker();
  const [idle, typed] = [1, 2].map(
    () => new SavedWork({ id: "1.1", starter: "starter" }),
  ) as [SavedWork, SavedWork];
  await Promise.all([idle.restore(), typed.restore()]);
  expect(idle.saved).toBe("refused");
  expect(idle.refusal).toContain("does not answer");
  expect(idle.ready).toBe(true);
  typed.type("typed");
  await finish();

  await vi.waitFor(() => expect(typed.saved).toBe("saved"), 8_000);
  expect((await readText("1.1"))?.text).toBe("typed");
  expect((await readEarlier("1.1")).map(({ text }) => text)).toEqual([
    "stored",
  ]);
  await vi.waitFor(() => expect(idle.text).toBe("typed"), 8_000);
  expect(idle.saved).toBe("saved");
  idle.close();
  typed.close();
});

test("what is typed is put aside at once, until a slow disk has taken it", async () => {
  const words = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => words.get(key) ?? null,
    setItem: (key: string, text: string) => void words.set(key, text),
    removeItem: (key: string) => void words.delete(key),
  });
  const work = new SavedWork({ id: "1.4", starter: "starter" });
  await work.restore();
  const free = await busyDisk();
  work.type("typed");
  expect(readLastWords("1.4")?.text).toBe("typed");
  expect(work.saved).toBe("saving");

  await free();
  await work.flush();
  expect((await readText("1.4"))?.text).toBe("typed");
  expect(words.size).toBe(0);
  work.close();
  vi.unstubAllGlobals();
});

test("a tab takes up another's text, says so, and keeps it when written over", async () => {
  const open = async () => {
    const work = new SavedWork({ id: "1.2", starter: "starter" });
    await work.restore();
    return work;
  };
  const [one, other] = [await open(), await open()];
  one.type("one");
  await one.flush();
  await other.refresh();
  expect(other.text).toBe("one");
  expect(other.news).toContain("Another tab changed this text");

  other.type("other");
  await other.flush();
  expect((await readText("1.2"))?.text).toBe("other");
  expect(
    (await readEarlier("1.2")).map(({ text, why }) => [text, why]),
  ).toEqual([["one", "other-tab"]]);
  one.close();
  other.close();
});

test("a database that a newer site took is told of at once", async () => {
  const work = new SavedWork({ id: "1.3", starter: "starter" });
  await work.restore();
  work.type("mine");
  await work.flush();
  expect(work.saved).toBe("saved");
  const newer = await openDB(databaseOf(workBase, "first"), 2);
  await vi.waitFor(() => expect(work.saved).toBe("refused"));
  expect(work.refusal).toContain("brought up to date in another tab");
  work.type("newest");
  await work.flush();
  expect(work.text).toBe("newest");
  expect(work.refusal).toContain("brought up to date in another tab");
  newer.close();
  work.close();
});
