import { expect, type Page, test } from "./policed.ts";

async function open(page: Page) {
  await page.goto("/desk/");
  await awake(page);
  const race = page.getByRole("checkbox", { name: "against the engine" });
  await race.uncheck();
}

const awake = (page: Page) =>
  page.waitForFunction(
    () => !document.querySelector("astro-island[ssr] .desk"),
  );
const phase = (page: Page) =>
  page.getByRole("region", { name: "The run" }).getByRole("status");
const press = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).click();
const seen = (page: Page) =>
  page
    .getByRole("region", { name: "The run" })
    .locator("dl div", { hasText: "pictures seen" })
    .locator("dd");

/** What is kept: the weights as text, and how far they had come. */
async function kept(page: Page) {
  const found = await page.evaluate(async () => {
    const asked = indexedDB.open("handmade-desk");
    const database = await new Promise<IDBDatabase>((resolve) => {
      asked.onsuccess = () => resolve(asked.result);
    });
    const store = database.transaction("kept").objectStore("kept");
    const request = store.get("network");
    const value = await new Promise<unknown>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return value as { layers: unknown; pictures: number; accuracy: number };
  });
  return found && { ...found, layers: JSON.stringify(found.layers) };
}

test("a run that a reload broke off goes on to exactly the same weights", async ({
  page,
}) => {
  await open(page);
  await press(page, "Train");
  await expect(phase(page)).toHaveText("Finished.", { timeout: 50_000 });
  await expect.poll(() => kept(page)).toBeTruthy();
  const undisturbed = await kept(page);
  expect(undisturbed!.pictures).toBe(50_000);

  await press(page, "Train anew");
  // Somewhere in the second epoch.
  await expect(page.getByText("2 of 5")).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await awake(page);
  await expect(phase(page)).toHaveText(/^You left in the middle\./);
  const at = Number((await seen(page).textContent())!.replace(/ of.*|,/g, ""));
  expect(at).toBeGreaterThan(0);
  expect(at).toBeLessThan(50_000);
  await press(page, "Continue where you were");
  await expect(phase(page)).toHaveText("Finished.", { timeout: 50_000 });
  await expect.poll(async () => (await kept(page))?.pictures).toBe(50_000);
  const continued = await kept(page);
  expect(continued!.layers).toBe(undisturbed!.layers);
  expect(continued!.accuracy).toBe(undisturbed!.accuracy);

  await page.reload();
  await expect(phase(page)).toHaveText(/^Finished\./);
  await page.getByRole("button", { name: "A drawn 1" }).click();
  await expect(page.locator("[data-reading]")).toContainText(/\ba \d/);
});

/** As if the reference's own texts of every exercise had passed. */
async function passAll(page: Page) {
  await page.goto("/about/");
  await page.evaluate(async () => {
    const json = async (path: string) => (await fetch(path)).json();
    const { files } = await json("/exercises/course.json");
    const ids = Object.keys(files);
    const texts = await Promise.all(
      ids.map(async (id) => (await json(`/exercises/${id}.json`)).solution),
    );
    const asked = indexedDB.open("handmade", 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore("texts", { keyPath: "id" });
      asked.result.createObjectStore("records", { keyPath: "id" });
      asked.result
        .createObjectStore("earlier", { autoIncrement: true })
        .createIndex("exercise", "id");
    };
    const database = await new Promise<IDBDatabase>((resolve) => {
      asked.onsuccess = () => resolve(asked.result);
    });
    const work = database.transaction("records", "readwrite");
    ids.forEach((id, n) => {
      const passed = { text: texts[n], at: 1 };
      const blank = { attempts: 1, studied: false, step: 0, verdict: null };
      work.objectStore("records").put({ id, passed, ...blank, updated: 1 });
    });
    await new Promise((resolve) => {
      work.oncomplete = resolve;
    });
    database.close();
  });
}

test("what the learner has passed is what trains", async ({ page }) => {
  await passAll(page);
  await open(page);
  const own = page.getByText(/^yours: /);
  await expect(own).toContainText("train, sgdStep, backward", {
    timeout: 20_000,
  });
  await page.getByRole("spinbutton", { name: "epochs" }).fill("1");
  await press(page, "Train");
  await expect(phase(page)).toHaveText("Finished.", { timeout: 50_000 });
  await expect(
    page.getByText(/^After 10,000 pictures the network reads [78]\d\.\d %/),
  ).toBeVisible();
});
