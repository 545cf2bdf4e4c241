import { expect, type Page, test } from "./policed.ts";

const paperColor = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).background);

test("the theme goes from system to light to dark and is remembered", async ({
  browser,
}) => {
  const context = await browser.newContext({ colorScheme: "dark" });
  const page = await context.newPage();
  await page.goto("/");
  const root = page.locator("html");
  const button = page.getByRole("button", { name: /^Theme/ });
  const bySystem = await paperColor(page);

  await button.click();
  await expect(root).toHaveAttribute("data-theme", "light");
  expect(await paperColor(page)).not.toBe(bySystem);
  await button.click();
  await expect(root).toHaveAttribute("data-theme", "dark");
  expect(await paperColor(page)).toBe(bySystem);

  await page.goto("/about/");
  await expect(root).toHaveAttribute("data-theme", "dark");
  await page.getByRole("button", { name: "Theme: dark" }).click();
  await expect(root).not.toHaveAttribute("data-theme", /./);
  await context.close();
});

test("search finds the bias, by keyboard from start to end", async ({
  page,
}) => {
  await page.goto("/about/");
  await expect(page.getByRole("button", { name: "Search" })).toBeVisible();
  await page.keyboard.press("/");
  const dialog = page.getByRole("dialog", { name: "Search the course" });
  await expect(dialog).toBeVisible();
  await page.keyboard.type("bias");
  await expect(dialog.getByRole("status")).toContainText("“bias”");
  const links = dialog.getByRole("link");
  await expect(dialog.locator('a[href^="/exercises/1.1/"]')).toHaveCount(1);

  await page.keyboard.press("ArrowDown");
  await expect(links.first()).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(dialog.getByRole("searchbox")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("what search finds can be gone to", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Search" }).click();
  await page.keyboard.type("squared error");
  await page.getByRole("dialog").getByRole("link").first().click();
  await expect(page).toHaveURL(/\/(exercises|chapters)\/3/);
});

test("a word that no page has is said so", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Search" }).click();
  await page.keyboard.type("qqqqq");
  await expect(page.getByRole("dialog").getByRole("status")).toHaveText(
    "No page for “qqqqq”.",
  );
});

test("the course map opens, leads to a chapter, and closes with Escape", async ({
  page,
}) => {
  await page.goto("/");
  const button = page.getByRole("button", { name: "Chapters" });
  await button.click();
  const map = page.locator("#course-map");
  await expect(map).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(map).toBeHidden();
  await button.click();
  await map.getByRole("link", { name: /Handwritten digits/ }).click();
  await expect(page).toHaveURL(/\/chapters\/5-digits\/$/);
});

test("the first stop of the Tab key skips to the content", async ({ page }) => {
  await page.goto("/exercises/1.1/");
  await page.keyboard.press("Tab");
  await expect(
    page.getByRole("link", { name: "Skip to content" }),
  ).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
});

test("next walks to the end of the course, and beyond it", async ({ page }) => {
  await page.goto("/chapters/5-digits/");
  const seen: string[] = [];
  for (;;) {
    seen.push(await page.locator("h1").innerText());
    const next = page.locator("a[rel=next]");
    if ((await next.count()) === 0) break;
    await next.click();
    await page.waitForLoadState();
  }
  expect(seen.indexOf("Keep it")).toBeGreaterThanOrEqual(7);
  expect(seen.at(-1)).toBe("Playground");
});
