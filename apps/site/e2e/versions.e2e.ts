import { expect, type Page, test } from "@playwright/test";

const head = `import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {`;
const forgotten = `${head}
  return x.reduce((sum, xi, i) => sum + xi * w[i]!, 0);
}
`;
const right = forgotten.replace(", 0)", ", b)");

const editor = (page: Page) =>
  page.getByRole("textbox", { name: "Your neuron.ts" });

async function open(page: Page, id: string): Promise<void> {
  await page.goto(`/exercises/${id}/`);
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

test("a version that was checked can be looked at and brought back", async ({
  page,
}) => {
  await open(page, "1.1");
  await check(page, forgotten, "fail");
  await check(page, right, "pass");
  await page.getByText("Earlier versions").click();
  const versions = page.getByRole("listitem").filter({ hasText: "checked" });
  await expect(versions).toHaveCount(1);
  await versions.getByRole("button", { name: "Show" }).click();
  await expect(
    page.getByRole("region", { name: "This version beside your text" }),
  ).toContainText(", 0)");

  await versions.getByRole("button", { name: "Bring back" }).click();
  await expect(editor(page)).toContainText(", 0)");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.reload();
  await expect(editor(page)).toContainText(", 0)");
  await page.getByText("Earlier versions").click();
  await expect(
    page.getByRole("button", { name: "Bring back" }).first(),
  ).toBeVisible();
});

test("what came before is there to read, and says whose it is", async ({
  page,
}) => {
  await open(page, "1.1");
  await check(page, `// Mine.\n${right}`, "pass");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await open(page, "1.3");
  await page.getByText("What came before").click();
  await page.getByText("neuron.ts yours, from 1.1").click();
  await expect(
    page.getByRole("region", { name: "neuron.ts, yours, from 1.1" }),
  ).toContainText("// Mine.");
  await expect(page.getByText("vectors.ts borrowed")).toBeVisible();
});

test("the pages remember what was passed", async ({ page }) => {
  await open(page, "1.1");
  await check(page, right, "pass");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.goto("/chapters/1-network/");
  await expect(page.locator('[data-exercise="1.1"]')).toHaveAttribute(
    "data-state",
    "passed",
  );
  await page.goto("/");
  await page.getByRole("heading", { name: "What you will build" }).hover();
  await expect(page.getByText(/You have passed 1 of \d+/)).toBeVisible();
  await expect(page.getByRole("link", { name: "1.1 passed" })).toBeVisible();
});

test("the keyboard walks from page to page, and not while writing", async ({
  page,
}) => {
  await page.goto("/chapters/1-network/");
  await page.keyboard.press("Shift+Alt+ArrowRight");
  await expect(page).toHaveURL(/exercises\/1\.1/);
  await expect(editor(page)).toBeEditable();
  await editor(page).focus();
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
  for (const name of [
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
  ])
    await page.getByRole("radio", { name, exact: true }).check();
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
