import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test, vi } from "vitest";

type Keeping = Awaited<ReturnType<typeof page>>;

/** A page that is opened anew, on what the browser has stored. */
async function page() {
  vi.resetModules();
  const [projects, bringIn, discard, gather, texts, records, example] =
    await Promise.all([
      import("./projects.ts"),
      import("./bring-in.ts"),
      import("./discard.ts"),
      import("./gather.ts"),
      import("../workbench/store/texts.ts"),
      import("../workbench/store/records.ts"),
      import("./file/example.ts"),
    ]);
  return {
    ...{ ...projects, ...bringIn, ...discard, ...gather },
    ...{ ...texts, ...records, ...example },
  };
}

const names = async ({ readProjects }: Keeping) =>
  (await readProjects()).map(({ name }) => name);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test("everybody begins in one project, which has the name it always had", async () => {
  const keeping = await page();
  expect(await names(keeping)).toEqual(["My work"]);
  expect(await keeping.currentProject()).toBe(keeping.FIRST);
  expect(keeping.databaseOf("handmade", keeping.FIRST)).toBe("handmade");
});

test("a project from a file stands beside the others and touches none", async () => {
  const keeping = await page();
  await keeping.writeText("1.1", "mine", undefined);
  const before = await keeping.gather(keeping.FIRST);
  const project = await keeping.bringIn(keeping.exampleWork());
  expect(project.name).toBe("My work (2)");
  expect(await names(keeping)).toEqual(["My work", "My work (2)"]);
  const after = await keeping.gather(keeping.FIRST);
  expect({ ...after, saved: 0 }).toEqual({ ...before, saved: 0 });
  expect((await keeping.readText("1.1"))?.text).toBe("mine");
});

test("what comes in goes out again the same", async () => {
  const keeping = await page();
  const work = keeping.exampleWork();
  const project = await keeping.bringIn(work);
  const { texts, records, earlier, network, run } = await keeping.gather(
    project.id,
  );
  expect(texts).toEqual(work.texts);
  expect(earlier.toSorted((a, b) => b.at - a.at)).toEqual(work.earlier);
  expect(network).toEqual(work.network);
  expect(run).toEqual(work.run);
  expect(records.map(({ passed }) => passed?.text)).toEqual([
    "// passed\n",
    undefined,
  ]);
});

test("what passed elsewhere is marked, and judged by nobody yet", async () => {
  const keeping = await page();
  const project = await keeping.bringIn(keeping.exampleWork());
  await keeping.chooseProject(project.id);
  const next = await page();
  const record = await next.readRecord("1.1");
  expect(record.passed).toEqual({
    ...{ text: "// passed\n", at: 8, imported: true },
  });
  expect(record.verdict).toBe(null);
});

test("a choice is for pages that are opened after it", async () => {
  const keeping = await page();
  await keeping.writeText("1.1", "mine", undefined);
  const other = await keeping.beginProject("Again");
  await keeping.chooseProject(other.id);
  expect((await keeping.readText("1.1"))?.text).toBe("mine");
  const next = await page();
  expect(await next.readText("1.1")).toBe(undefined);
  expect(next.knownProject()).toBe(other.id);
});

test("a project that was put away can be had back for a month", async () => {
  const keeping = await page();
  await keeping.writeText("1.1", "mine", undefined);
  await keeping.putAway(keeping.FIRST, keeping.FIRST);
  const [fresh] = await keeping.readProjects();
  expect(fresh?.id).not.toBe(keeping.FIRST);

  await keeping.clearOut();
  await keeping.bringBack(keeping.FIRST);
  expect(await names(keeping)).toContain("My work");
  await keeping.chooseProject(keeping.FIRST);
  const next = await page();
  expect((await next.readText("1.1"))?.text).toBe("mine");
});

test("after a month it is gone for good, and does not come back empty", async () => {
  const keeping = await page();
  await keeping.writeText("1.1", "mine", undefined);
  await keeping.putAway(keeping.FIRST, keeping.FIRST);
  await keeping.clearOut(Date.now() + 31 * 24 * 60 * 60 * 1000);
  const all = await indexedDB.databases();
  expect(all.map(({ name }) => name)).not.toContain("handmade");
  const ids = (await keeping.readAll()).map(({ id }) => id);
  expect(ids).not.toContain(keeping.FIRST);
});

test("a project that never came in whole is not shown, and cleared out", async () => {
  const keeping = await page();
  await keeping.beginProject("Half", { arriving: Date.now() });
  expect(await names(keeping)).toEqual(["My work"]);
  await keeping.clearOut(Date.now() + 25 * 60 * 60 * 1000);
  expect(await keeping.readAll()).toHaveLength(1);
});
