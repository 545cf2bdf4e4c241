import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { expect, type Page, test } from "./policed.ts";
import { editor, forgotten, open, wake, write } from "./writing.ts";

/** How soon somebody is told that their text is not stored. */
const SOON = 2_000;

/** The text of 1.1 in the file that one click saves. */
async function oneClick(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save a file" }).click(),
  ]);
  const files = unzipSync(readFileSync(await download.path()));
  return strFromU8(files["handmade-work/texts/1.1.ts"]!);
}

const alert = (page: Page) => page.getByRole("alert");

test("a full disk is told within 2 s, and one click saves a file", async ({
  page,
}) => {
  await open(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await write(page, forgotten);
  await expect(alert(page)).toHaveText(
    "Not saved: this browser has no room left for this page.",
    { timeout: SOON },
  );
  expect(await oneClick(page)).toBe(forgotten);
});

test("once there is room again, the text is saved by itself", async ({
  page,
}) => {
  await open(page);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    Object.assign(window, {
      makeRoom() {
        IDBObjectStore.prototype.put = put;
      },
    });
  });
  await write(page, forgotten);
  await expect(alert(page)).toBeVisible({ timeout: SOON });
  await page.evaluate("makeRoom()");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.reload();
  await wake(page);
  await expect(editor(page)).toContainText(", 0)");
});

test("where storage is refused, as in some private windows, a file is offered", async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("refused", "SecurityError");
    };
  });
  await open(page);
  await expect(alert(page)).toContainText("Not saved", { timeout: SOON });
  await write(page, forgotten);
  expect(await oneClick(page)).toBe(forgotten);
});

test("a storage that never answers is told within 2 s", async ({ page }) => {
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name, version) {
      // Blocked by a tab that will never close.
      const request = open.call(this, `${name}-elsewhere`, version);
      for (const kind of ["onsuccess", "onerror", "onupgradeneeded"])
        Object.defineProperty(request, kind, { set: () => {} });
      request.addEventListener = () => {};
      return request;
    };
  });
  await page.goto("/exercises/1.1/");
  await expect(alert(page)).toHaveText(
    "Not saved: this browser’s storage does not answer.",
    { timeout: SOON + 3_000 },
  );
  await wake(page);
  await write(page, forgotten);
  expect(await oneClick(page)).toBe(forgotten);
});

test("a storage that was cleared is filled again from the screen", async ({
  page,
}) => {
  await open(page);
  await write(page, forgotten);
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase("handmade");
        request.onsuccess = resolve;
        request.onerror = reject;
      }),
  );
  await write(page, `${forgotten}// more\n`);
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.reload();
  await wake(page);
  await expect(editor(page)).toContainText("// more");
});

test("an old tab lets a newer site in, is told at once, and keeps its text", async ({
  page,
  context,
}) => {
  await open(page);
  await write(page, forgotten);
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  const newer = await context.newPage();
  // A site whose database has one version more.
  await newer.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name, version) {
      return open.call(this, name, name === "handmade" ? 2 : version);
    };
  });
  await open(newer);
  await expect(editor(newer)).toContainText(", 0)");
  await expect(alert(page)).toContainText(
    "brought up to date in another tab. Save a file, then reload",
    { timeout: SOON },
  );
  await page.bringToFront();
  await write(page, `${forgotten}// newest\n`);
  expect(await oneClick(page)).toBe(`${forgotten}// newest\n`);

  // The page that is reloaded into the newer site has the newest text.
  await newer.reload();
  await wake(newer);
  await expect(editor(newer)).toContainText("// newest");
});

test("a tab that will not step aside does not make the newer site hang", async ({
  page,
  context,
}) => {
  await open(page);
  await write(page, forgotten);
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.goto("/about/");
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open("handmade");
        request.onsuccess = () => {
          Object.assign(window, { stubborn: request.result });
          resolve(undefined);
        };
      }),
  );
  const newer = await context.newPage();
  await newer.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name, version) {
      return open.call(this, name, name === "handmade" ? 2 : version);
    };
  });
  await newer.goto("/exercises/1.1/");
  await expect(alert(newer)).toContainText("does not answer", {
    timeout: SOON + 3_000,
  });
  await page.evaluate("stubborn.close()");
  await wake(newer);
  await expect(editor(newer)).toContainText(", 0)", { timeout: 8_000 });
  await expect(newer.getByText("Saved", { exact: true })).toBeVisible();
});

test("a reminder to keep a file comes after three passes, and can be sent away", async ({
  page,
}) => {
  await page.addInitScript(() => {
    StorageManager.prototype.persisted = async () => false;
    StorageManager.prototype.persist = async () => false;
  });
  await open(page);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.open("handmade").onsuccess = (opened) => {
          const database = (opened.target as IDBOpenDBRequest).result;
          const work = database.transaction("records", "readwrite");
          for (const id of ["RA1", "RA2", "RA3"])
            work.objectStore("records").put({
              ...{ id, attempts: 0, studied: false, step: 0, updated: 1 },
              ...{ passed: { text: "", at: 1 }, verdict: null },
            });
          work.oncomplete = () => {
            database.close();
            resolve(undefined);
          };
        };
      }),
  );
  await page.reload();
  await wake(page);
  const line = page.getByText(/^Browsers may clear what a page stores/);
  await expect(line).toBeVisible();
  await page.getByRole("button", { name: "Not now" }).click();
  await expect(line).toBeHidden();
  await page.reload();
  await wake(page);
  await expect(line).toBeHidden();
});
