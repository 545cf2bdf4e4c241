import "fake-indexeddb/auto";
import { forceCloseDatabase } from "fake-indexeddb";
import { type DBSchema, openDB, unwrap } from "idb";
import { expect, test, vi } from "vitest";
import { type Loss, Opening, openAs, PATIENCE, type Step } from "./opening.ts";

interface Schema extends DBSchema {
  notes: { key: number; value: string };
  /** What version 2 added. */
  names: { key: number; value: string };
}

const one: Step<Schema> = (database) => {
  database.createObjectStore("notes");
};
const two: Step<Schema> = async (database, change) => {
  database.createObjectStore("names");
  const note = await change.objectStore("notes").get(1);
  await change.objectStore("names").put(`from ${note}`, 1);
};

/** A tab of a site with these steps, and what it was told. */
function tab(name: string, ...steps: Step<Schema>[]) {
  const losses: Loss[] = [];
  const opening = new Opening<Schema>(
    () => name,
    steps,
    (loss) => losses.push(loss),
  );
  return { opening, losses };
}

test("each step is taken once, in order, and finds what was stored", async () => {
  const old = tab("steps", one);
  await (await old.opening.open()).put("notes", "before", 1);
  const database = await openAs<Schema>("steps", [one, two]);
  expect(database.version).toBe(2);
  expect(await database.get("notes", 1)).toBe("before");
  expect(await database.get("names", 1)).toBe("from before");
});

test("an old tab steps aside for a newer site, and is told at once", async () => {
  const old = tab("aside", one);
  await (await old.opening.open()).put("notes", "kept", 1);
  const start = performance.now();
  const newer = tab("aside", one, two);
  const database = await newer.opening.open();
  expect(performance.now() - start).toBeLessThan(PATIENCE);
  expect(old.losses).toEqual(["outdated"]);
  expect(await database.get("names", 1)).toBe("from kept");
  await expect(old.opening.open()).rejects.toThrow(
    expect.objectContaining({ name: "VersionError" }),
  );
});

test("a tab that does not step aside is waited for, but not forever", async () => {
  // As sites do that never thought of it.
  const stubborn = await openDB<Schema>("stubborn", 1, {
    upgrade: (made) => void made.createObjectStore("notes"),
  });
  const newer = tab("stubborn", one, two);
  await expect(newer.opening.open()).rejects.toThrow(
    "The storage has not answered for 1.5 s.",
  );
  stubborn.close();
  const database = await newer.opening.open();
  expect(database.version).toBe(2);
});

test("a database that the browser took away is opened again", async () => {
  const { opening, losses } = tab("taken", one);
  const database = await opening.open();
  await database.put("notes", "kept", 1);
  forceCloseDatabase(unwrap(database) as never);
  await vi.waitFor(() => expect(losses).toEqual(["closed"]));
  expect(await (await opening.open()).get("notes", 1)).toBe("kept");
});

test("a database that was deleted elsewhere begins anew", async () => {
  const { opening, losses } = tab("deleted", one);
  await (await opening.open()).put("notes", "gone", 1);
  indexedDB.deleteDatabase("deleted");
  await vi.waitFor(() => expect(losses).toEqual(["closed"]));
  expect(await (await opening.open()).get("notes", 1)).toBe(undefined);
});

test("where storage is refused, the next call tries again", async () => {
  const { opening } = tab("refused", one);
  const refuse = vi.spyOn(indexedDB, "open").mockImplementationOnce(() => {
    throw new DOMException("refused", "SecurityError");
  });
  await expect(opening.open()).rejects.toThrow("refused");
  refuse.mockRestore();
  expect((await opening.open()).version).toBe(1);
});
