import { expect, test } from "./policed.ts";

test("the keyboard walks from page to page, and not while writing", async ({
  page,
}) => {
  const editor = page.getByRole("textbox", { name: /^Your / });
  await page.goto("/chapters/1-network/");
  await page.keyboard.press("Shift+Alt+ArrowRight");
  await expect(page).toHaveURL(/exercises\/1\.1/);
  await expect(editor).toBeEditable();
  await editor.focus();
  await page.keyboard.press("Shift+Alt+ArrowRight");
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("Shift+Alt+ArrowLeft");
  await expect(page).toHaveURL(/chapters\/1-network/);
});

test("ten questions lead to what is missing", async ({ page }) => {
  await page.goto("/entry-check/");
  const look = page.getByRole("button", { name: "See what I need" });
  await page.getByRole("radio", { name: "12", exact: true }).check();
  await look.click();
  await expect(page.getByRole("heading", { name: "1 of 10" })).toBeVisible();
  await page.getByRole("button", { name: "Once more" }).click();
  const right = [
    "12",
    "3 numbers in, 2 out",
    "[3, 2]",
    "[2, 4, 6]",
    "A B, with 2 rows and 4 columns",
    "6",
    "falls by about 0.04",
    "-1",
    "24",
    "2 west and 1 north",
  ];
  for (const [k, name] of right.entries())
    await page
      .getByRole("group")
      .nth(k)
      .getByRole("radio", { name, exact: true })
      .check();
  await look.click();
  await expect(page.getByRole("heading", { name: "10 of 10" })).toBeVisible();
  await expect(page.getByText("You have all it takes")).toBeVisible();
});

test("a word leads to its meaning", async ({ page }) => {
  await page.goto("/exercises/1.1/");
  await page.locator(".prose a.term", { hasText: "bias" }).click();
  await expect(page).toHaveURL(/glossary\/#bias/);
  await expect(page.locator("#bias")).toBeInViewport();
});
