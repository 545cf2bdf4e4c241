import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { expect, type Page, test } from "./policed.ts";
import {
  check,
  editor,
  forgotten,
  open,
  right,
  storedTexts,
  write,
} from "./writing.ts";

/** What the browser saves when this is pressed: its name and bytes. */
async function saved(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    press(),
  ]);
  const path = await download.path();
  return {
    name: download.suggestedFilename(),
    path,
    bytes: readFileSync(path),
  };
}

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).click();
const said = (page: Page) => page.locator(".work > [role=status]");
const project = (page: Page, name: string) =>
  page.getByRole("listitem").filter({ hasText: name });

async function yourWork(page: Page) {
  await page.goto("/work/");
  await expect(
    page.getByRole("heading", { name: "My work" }).first(),
  ).toBeVisible();
}

test("a file goes into another browser as a new project, and nothing runs", async ({
  page,
  browser,
}) => {
  await open(page);
  await check(page, forgotten, "fail");
  await check(page, `// Mine: α.\n${right}`, "pass");
  await yourWork(page);
  await expect(project(page, "My work")).toContainText("1 of");
  const file = await saved(page, () => press(page, "Save a file of My work"));
  expect(file.name).toMatch(/^handmade-my-work-\d{4}-\d\d-\d\d\.zip$/);
  await expect(said(page)).toContainText(file.name);

  const context = await browser.newContext();
  const other = await context.newPage();
  await open(other);
  await write(other, "// Theirs.\n");
  await expect(other.getByText("Saved", { exact: true })).toBeVisible();
  await yourWork(other);
  await other.setInputFiles("input[type=file]", file.path);
  await expect(said(other)).toContainText(
    "“My work (2)” is here, as a new project",
  );
  await press(other, "Open it");
  await expect(said(other)).toContainText("is open");

  await open(other);
  await expect(editor(other)).toContainText("// Mine: α.");
  // Nothing has run: the figure draws the library's neuron.
  await other.locator("figure").first().scrollIntoViewIfNeeded();
  await expect(
    other.locator("figure").getByText("borrowed: neuron").first(),
  ).toBeVisible();
  await other.getByText("Earlier versions").click();
  await expect(
    other.getByRole("listitem").filter({ hasText: "checked, not passed" }),
  ).toHaveCount(1);
  expect(await storedTexts(other, "handmade")).toEqual(["// Theirs.\n"]);
  await other.getByRole("button", { name: "Check" }).click();
  await expect(
    other.locator('figure :text-is("your neuron")').first(),
  ).toBeVisible();
  await context.close();
});

test("a stranger's file is refused with the number that was too big", async ({
  page,
}) => {
  await yourWork(page);
  const choose = (buffer: Buffer) =>
    page.setInputFiles("input[type=file]", {
      ...{ name: "work.zip", mimeType: "application/zip", buffer },
    });
  await choose(Buffer.alloc(20_000_000));
  await expect(said(page)).toHaveText(
    "This file was not opened. The file: found 20 MB, wanted at most 16.8 MB. Nothing was changed.",
  );
  await choose(Buffer.from(zipSync({ a: new Uint8Array(1e7) })));
  await expect(said(page)).toContainText("compressed");
  const outside = zipSync({ "a/../../b.ts": strToU8("") }, { level: 0 });
  await choose(Buffer.from(outside));
  await expect(said(page)).toContainText("a/../../b.ts");
  await expect(page.getByRole("heading", { level: 3 })).toHaveCount(1);
});

test("projects are begun, named, chosen, deleted and brought back by keyboard", async ({
  page,
}) => {
  await open(page);
  await write(page, "// First.\n");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await yourWork(page);
  await page.getByRole("button", { name: /^Begin another/ }).press("Enter");
  await expect(project(page, "My work (2)")).toContainText("open");
  await page.getByRole("button", { name: "Rename My work (2)" }).press("Enter");
  await expect(page.getByRole("textbox", { name: "Name" })).toBeFocused();
  await page.keyboard.type("Again");
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("button", { name: "Rename Again" }),
  ).toBeFocused();

  await open(page);
  await expect(page.getByRole("link", { name: "Again" })).toBeVisible();
  await expect(editor(page)).toContainText("TODO");
  await yourWork(page);
  await page.getByRole("button", { name: "Delete My work" }).press("Enter");
  await expect(project(page, "My work")).toHaveCount(0);
  await page.getByText("Deleted (1)").press("Enter");
  await expect(
    page.getByRole("button", { name: "Bring back My work" }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Bring it back" }).press("Enter");
  await page.getByRole("button", { name: "Open My work" }).press("Enter");
  await expect(said(page)).toContainText("“My work” is open");
  await open(page);
  await expect(editor(page)).toContainText("// First.");
});

test("the other tab is told, and both texts are kept", async ({
  page,
  context,
}) => {
  await open(page);
  const other = await context.newPage();
  await open(other);
  await write(other, "// From the other tab.\n");
  await expect(editor(page)).toContainText("// From the other tab.");
  await expect(
    page.getByText("Another tab changed this text: this is"),
  ).toBeVisible();
  await page.bringToFront();
  await write(page, "// And back.\n");
  await expect(editor(other)).toContainText("// And back.");
});
