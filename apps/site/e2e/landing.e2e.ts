import { drawWithMouse, hands, paper } from "./pad.ts";
import { expect, type Page, test } from "./policed.ts";

/** The island answers only once it is awake. */
async function open(page: Page): Promise<void> {
  await page.goto("/");
  await page.waitForFunction(
    () => !document.querySelector("astro-island[ssr] .reader"),
  );
}

const words = (page: Page) => page.locator("[data-reading]");

/** The digit with the highest bar. */
const best = (page: Page) =>
  page.getByRole("list", { name: "How likely" }).locator(".best .name");

for (const [digit, lines] of [
  ["1", hands.one],
  ["7", hands.seven],
  ["0", hands.zero],
] as const)
  test(`a drawn ${digit} is read, and its bar is the highest`, async ({
    page,
  }) => {
    await open(page);
    await drawWithMouse(page, lines);
    await expect(words(page)).toContainText(`I read a ${digit}`);
    await expect(best(page)).toHaveText(digit);
  });

test("the answer follows the drawing, and an empty paper has none", async ({
  page,
}) => {
  await open(page);
  await drawWithMouse(page, hands.seven);
  await expect(words(page)).toContainText("I read a 7");
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(words(page)).toHaveText("Your turn.");
  await page.getByRole("button", { name: "A drawn 3" }).click();
  await expect(best(page)).toHaveText("3");
});

test("undo takes back the last line", async ({ page }) => {
  await open(page);
  await drawWithMouse(page, [...hands.one, ...hands.seven]);
  const ink = paper(page).locator("path.ink");
  await expect(ink).toHaveCount(2);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(ink).toHaveCount(1);
});

test("a 1 can be drawn with the keyboard alone", async ({ page }) => {
  await open(page);
  await paper(page).focus();
  await page.keyboard.press("Space");
  for (let step = 0; step < 14; step++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await expect(words(page)).toContainText("I read a 1");
  // Said to screen readers once the pen rests.
  await expect(page.getByText("I read a 1").last()).toBeAttached();
  await page.keyboard.press("Delete");
  await expect(words(page)).toHaveText("Your turn.");
});

test("every stored drawing is read as the digit it shows", async ({ page }) => {
  await open(page);
  for (let digit = 0; digit <= 9; digit++) {
    await page.getByRole("button", { name: `A drawn ${digit}` }).click();
    await expect(best(page)).toHaveText(String(digit));
  }
});

test("a finger draws as a mouse does", async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await open(page);
  const box = (await paper(page).boundingBox())!;
  const client = await context.newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove", y: number) =>
    client.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: [{ x: box.x + box.width / 2, y: box.y + y * box.height }],
    });
  await touch("touchStart", 0.2);
  for (let y = 0.25; y < 0.8; y += 0.05) await touch("touchMove", y);
  await client.send("Input.dispatchTouchEvent", {
    type: "touchEnd",
    touchPoints: [],
  });
  await expect(words(page)).toContainText("I read a 1");
  await context.close();
});

test("a network that does not load is said, and tried again", async ({
  page,
}) => {
  await page.route("**/models/landing.json", (route) => route.abort());
  await open(page);
  await drawWithMouse(page, hands.one);
  await expect(words(page)).toContainText("did not load");
  await page.unroute("**/models/landing.json");
  await drawWithMouse(page, hands.one);
  await expect(words(page)).toContainText("I read a");
});
