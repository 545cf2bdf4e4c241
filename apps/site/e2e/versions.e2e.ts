import { expect, type Page, test } from "./policed.ts";

const head = `import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {`;
const forgotten = `${head}
  return x.reduce((sum, xi, i) => sum + xi * w[i]!, 0);
}
`;
const right = forgotten.replace(", 0)", ", b)");

const editor = (page: Page) => page.getByRole("textbox", { name: /^Your / });

async function open(page: Page, id: string): Promise<void> {
  await page.goto(`/exercises/${id}/`);
  await wake(page);
}

/** The editor comes at the first sign of life: here, a moved mouse. */
async function wake(page: Page): Promise<void> {
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
  await wake(page);
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
