import { paper } from "./pad.ts";
import { expect, type Page, test } from "./policed.ts";
import { readFrom, readTenDigits, right } from "./ten-digits.ts";

/** The figure answers only once it is awake and has a network. */
async function open(page: Page): Promise<void> {
  await page.goto("/exercises/5.4/");
  await paper(page).scrollIntoViewIfNeeded();
  await expect(page.getByText("read by a borrowed network")).toBeVisible();
}

test("of ten digits drawn by script, eight or more are read once prepared", async ({
  page,
}) => {
  test.slow(); // Ten drawings, each of them seen in every frame.
  await open(page);
  const read = await readTenDigits(page);
  expect(right(read), `read ${read.join(" ")}`).toBeGreaterThanOrEqual(8);
});

test("two hundred drawings are read as the lesson says", async ({ page }) => {
  await open(page);
  const guess = page.getByRole("group", { name: "How many are read right" });
  await guess.getByRole("radio", { name: "half" }).check();
  await guess.getByRole("button", { name: "Let it read them" }).click();
  const outcome = guess.getByText(/reads \d+ of 200; prepared, \d+/);
  const [, shrunk, prepared] = (await outcome.innerText()).match(
    /reads (\d+) of 200; prepared, (\d+)/,
  )!;
  const lesson = page.locator("article .prose");
  await expect(lesson).toContainText(`the borrowed network reads ${shrunk} if`);
  await expect(lesson).toContainText(`prepared, it reads ${prepared}.`);
  expect(Number(prepared)).toBeGreaterThan(160);
});

test("ink where it helps most turns a 7 into a 9", async ({ page }) => {
  await open(page);
  const now = page.locator("#hand .wish .answer");
  await expect(now).toContainText("Now it reads a 7.");
  const button = page.getByRole("button", { name: "Ink where it helps most" });
  const granted = async () => (await now.innerText()).includes("a 9");
  for (let pixels = 0; pixels < 60 && !(await granted()); pixels++)
    await button.click();
  await expect(now).toContainText("a 9: your wish");
  await page.getByRole("button", { name: "As drawn" }).click();
  await expect(now).toContainText("Now it reads a 7.");
});

test("the brush on the map obeys the keyboard", async ({ page }) => {
  await open(page);
  const map = page.getByRole("application", { name: /where ink would make/ });
  await map.focus();
  await expect(page.getByText("Ink at row 13, column 14")).toBeVisible();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText("Ink at row 12, column 15")).toBeVisible();
  const drawn = page.getByRole("button", { name: "As drawn" });
  await expect(drawn).toBeDisabled();
  await page.keyboard.press("Space");
  await expect(drawn).toBeEnabled();
});

test("an address brings back the drawing and the wish", async ({ page }) => {
  await page.goto("/exercises/5.4/?hand=3,5#hand");
  await expect(readFrom(page, "prepared")).toHaveText("a 3");
  await expect(
    page.getByRole("radio", { name: "5", exact: true }),
  ).toBeChecked();
});

test("a network that was trained at the desk reads in the lesson, too", async ({
  page,
}) => {
  await page.goto("/about/");
  // As the desk leaves it: weights, activations by name, settings.
  await page.evaluate(async () => {
    const response = await fetch("/models/landing.json");
    const { layers } = await response.json();
    const settings = { loss: "cross-entropy" };
    const kept = { layers, settings, pictures: 1, at: Date.now() };
    await new Promise((resolve, reject) => {
      const opening = indexedDB.open("handmade-desk", 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore("kept");
      opening.onerror = reject;
      opening.onsuccess = () => {
        const writing = opening.result.transaction("kept", "readwrite");
        writing.objectStore("kept").put(kept, "network");
        writing.oncomplete = resolve;
        writing.onerror = reject;
      };
    });
  });
  await page.goto("/exercises/5.4/");
  await paper(page).scrollIntoViewIfNeeded();
  await expect(page.getByText("read by the network you trained")).toBeVisible();
  await expect(readFrom(page, "prepared")).toHaveText("a 7");
});
