import { expect, type Page, test } from "./policed.ts";

const own = `// My very own loss.
export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length !== t.length) throw new Error(\`\${y.length}, \${t.length}\`);
    return y.reduce((sum, yk, k) => sum + (yk - t[k]!) ** 2, 0) / y.length;
  },
};
`;

const editor = (page: Page) =>
  page.getByRole("textbox", { name: "Your losses.ts" });

/** Opens an exercise; its editor comes with a moved mouse. */
async function open(page: Page, id: string): Promise<void> {
  await page.goto(`/exercises/${id}/`);
  await expect(editor(page)).toBeEditable();
  await page.mouse.move(10, 10);
  await page.mouse.move(20, 20);
  await expect(page.locator(".cm-content")).toBeVisible({ timeout: 20_000 });
}

async function check(page: Page, text: string, verdict: "pass" | "fail") {
  await editor(page).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
  await page.getByRole("button", { name: "Check" }).click();
  await expect(
    page.locator('[data-verdict][aria-busy="false"]'),
  ).toHaveAttribute("data-verdict", verdict);
}

test("3.2 opens with a borrowed value, and says so", async ({ page }) => {
  await open(page, "3.2");
  // What is to be written is in view; the editor draws only such lines.
  await expect(editor(page)).toContainText("flat in every direction");
  await editor(page).press("Control+Home");
  await expect(editor(page)).toContainText("borrowed from the library");
});

test("what passed in 3.1 stands in 3.2, with grad to be written", async ({
  page,
}) => {
  await open(page, "3.1");
  await check(page, own, "pass");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();

  await open(page, "3.2");
  await expect(editor(page)).toContainText("My very own loss.");
  await expect(editor(page)).toContainText("flat in every direction");
  await expect(editor(page)).not.toContainText("borrowed");
});

test("a text that was begun in 3.2 is never replaced", async ({ page }) => {
  await open(page, "3.2");
  await check(page, "// Begun already.\n", "fail");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await open(page, "3.1");
  await check(page, own, "pass");

  await open(page, "3.2");
  await expect(editor(page)).toContainText("Begun already.");
  await page.getByRole("button", { name: "Start over" }).click();
  await expect(editor(page)).toContainText("My very own loss.");
});
