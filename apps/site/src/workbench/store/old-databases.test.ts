import "fake-indexeddb/auto";
import { readdirSync, readFileSync } from "node:fs";
import { openDB } from "idb";
import { expect, test, vi } from "vitest";
import { readWorkspace } from "../../keeping/file/read-workspace.ts";
import { writeWorkspace } from "../../keeping/file/write-workspace.ts";

/** A database as it was found in a browser. */
interface Dump {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string | null;
    readonly autoIncrement: boolean;
    readonly indexes: readonly { name: string; keyPath: string }[];
    readonly values: readonly { id: string; text?: string; why?: string }[];
  }[];
}

const old = new URL("./old/", import.meta.url);
const files = readdirSync(old).filter((name) => name.endsWith(".json"));

/** Puts it where the page will look for it. */
async function install({ name, version, stores }: Dump): Promise<void> {
  const database = await openDB(name, version, {
    upgrade(made) {
      for (const { name, keyPath, autoIncrement, indexes } of stores) {
        const store = made.createObjectStore(name, { keyPath, autoIncrement });
        for (const index of indexes)
          store.createIndex(index.name, index.keyPath);
      }
    },
  });
  for (const { name, values } of stores)
    for (const value of values) await database.add(name, value);
  database.close();
}

test.for(files)("%s is opened, read, written on and kept", async (file) => {
  indexedDB.deleteDatabase("handmade");
  vi.resetModules();
  const dump: Dump = JSON.parse(readFileSync(new URL(file, old), "utf8"));
  await install(dump);
  const stored = (store: string) =>
    dump.stores.find(({ name }) => name === store)!.values;
  const texts = await import("./texts.ts");
  const records = await import("./records.ts");
  const { gather } = await import("../../keeping/gather.ts");

  const { text } = stored("texts").find(({ id }) => id === "1.1")!;
  expect((await texts.readText("1.1"))?.text).toBe(text);
  expect(await records.readRecord("1.1")).toEqual(stored("records")[0]);
  const reset = await texts.readEarlier("1.2");
  expect(reset.map(({ why }) => why)).toEqual(["reset"]);

  const work = await gather("first");
  expect(work.texts).toHaveLength(stored("texts").length);
  expect(work.earlier).toEqual(stored("earlier"));
  expect(readWorkspace(writeWorkspace(work).bytes).records).toEqual(
    work.records,
  );

  const before = (await texts.readText("1.1"))!.revision;
  await texts.writeText("1.1", "newer", before);
  expect((await texts.readText("1.1"))?.text).toBe("newer");
});
