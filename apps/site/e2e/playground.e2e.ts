import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "./policed.ts";

/** Opens the playground as an address has it, and waits until it is awake. */
async function open(page: Page, search = "") {
  await page.goto(`/playground/${search}`);
  await expect(page.locator("[data-awake]")).toBeVisible();
}

const press = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).click();
const caption = (page: Page) => page.locator(".playground .caption");
const update = (page: Page) => page.locator("[data-update]");
const fresh = async (page: Page) =>
  Number.parseInt(await page.locator("[data-fresh]").innerText(), 10);
/** All weights and biases, as the table has them. */
async function numbers(page: Page): Promise<string> {
  const details = page.locator("details", { hasText: "every weight and bias" });
  if ((await details.getAttribute("open")) === null)
    await details.locator("summary").click();
  return (await details.locator("td").allInnerTexts()).join(" ");
}

test("it learns the circles", async ({ page }) => {
  await open(page);
  await expect(caption(page)).toContainText("Nothing learned yet");
  await press(page, "Play");
  await expect(async () =>
    expect(await fresh(page)).toBeGreaterThan(95),
  ).toPass({ timeout: 50_000 });
  await press(page, "Pause");
  await expect(caption(page)).toContainText(/^After \d+ epochs: loss /);
});

test("rewind goes back to the same weights, and on to the same again", async ({
  page,
}) => {
  await open(page, "?set=moons&net=3");
  const first = await numbers(page);
  await press(page, "One epoch");
  await expect(update(page)).toHaveText("20");
  await press(page, "One update");
  await expect(update(page)).toHaveText("21");
  const later = await numbers(page);
  expect(later).not.toBe(first);

  await press(page, "Rewind");
  await expect(update(page)).toHaveText("0");
  expect(await numbers(page)).toBe(first);
  await press(page, "One epoch");
  await expect(update(page)).toHaveText("20");
  await press(page, "One update");
  await expect(update(page)).toHaveText("21");
  expect(await numbers(page)).toBe(later);

  await press(page, "new seed");
  await expect(update(page)).toHaveText("0");
  await expect.poll(() => numbers(page)).not.toBe(first);
});

test("what is set stays in the address and comes back from it", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("radio", { name: "Spirals" }).check();
  await press(page, "more: hidden layers");
  await press(page, "more: neurons of hidden layer 3");
  await page.getByRole("checkbox", { name: "sin x" }).check();
  await page.getByRole("combobox", { name: "activation" }).selectOption("relu");
  await page.getByRole("combobox", { name: "optimizer" }).selectOption("adam");
  await page.getByRole("spinbutton", { name: "seed" }).fill("7");
  await page.getByRole("spinbutton", { name: "seed" }).press("Enter");
  await expect(page).toHaveURL(/set=spirals.*net=4-4-5.*bend=relu.*seed=7/);
  const before = await numbers(page);

  await page.reload();
  await expect(page.locator("[data-awake]")).toBeVisible();
  await expect(page.getByRole("radio", { name: "Spirals" })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: "sin x" })).toBeChecked();
  await expect.poll(() => numbers(page)).toBe(before);
});

test("a damaged address is told and does no harm", async ({ page }) => {
  await open(page, "?set=hearts&net=4-99&rate=fast");
  const alert = page.locator(".playground").getByRole("alert");
  await expect(alert).toContainText("“hearts”");
  await expect(alert).toContainText("99");
  await press(page, "One update");
  await expect(update(page)).toHaveText("1");
});

test("the first number that is none is told, with its step and layer", async ({
  page,
}) => {
  await open(page, "?loss=huber&bend=identity&rate=1000");
  await press(page, "Play");
  await expect(page.locator(".playground").getByRole("alert")).toContainText(
    /^Update \d+: the weighted sum of hidden layer \d is −?Infinity\./,
  );
  await expect(
    page.getByRole("button", { name: "Play", exact: true }),
  ).toBeDisabled();
  await press(page, "Rewind");
  await expect(page.locator(".playground").getByRole("alert")).toHaveCount(0);
});

test("every loss, activation and optimizer trains", async ({ page }) => {
  await open(page, "?net=3&rate=0.01");
  for (const name of ["loss", "activation", "optimizer"]) {
    const field = page.getByRole("combobox", { name, exact: true });
    const values = await field
      .locator("option")
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    expect(values.length).toBeGreaterThan(3);
    for (const value of values) {
      await field.selectOption(value);
      await expect(update(page)).toHaveText("0");
      await press(page, "One update");
      await expect(update(page)).toHaveText("1");
    }
  }
});

test("points of one's own come in as a table and go out as one", async ({
  page,
}) => {
  await open(page);
  await page.getByText("Points of your own").click();
  const lines = Array.from(
    { length: 30 },
    (_, k) => `${k},${(k * 7) % 11},${k < 15 ? 0 : 1}`,
  );
  await page.getByLabel("A file").setInputFiles({
    name: "mine.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(lines.join("\n")),
  });
  await expect(page.getByText("Your own: 30 points.")).toBeVisible();
  await press(page, "Play");
  await expect(async () =>
    expect(await fresh(page)).toBeGreaterThan(90),
  ).toPass({ timeout: 40_000 });
  await press(page, "Pause");
  const saved = page.waitForEvent("download");
  await press(page, "save these points as CSV");
  const text = await readFile(await (await saved).path(), "utf8");
  expect(text.trim().split("\n")).toHaveLength(31);
});

test("the picture and the programs can be taken along", async ({ page }) => {
  await open(page);
  await press(page, "One epoch");
  await expect(update(page)).toHaveText("20");
  for (const [name, begins] of [
    ["picture (SVG)", "<svg"],
    ["picture (PNG)", "\u0089PNG"],
    ["TypeScript, with the library (ZIP)", "PK"],
    ["PyTorch (PY)", ""],
  ] as const) {
    const saved = page.waitForEvent("download");
    await press(page, name);
    const bytes = await readFile(await (await saved).path());
    expect(bytes.length, name).toBeGreaterThan(2000);
    expect(bytes.toString("latin1").startsWith(begins), name).toBe(true);
  }
});

test("everything can be done by keyboard", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Play", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(update(page)).not.toHaveText("0");
  await page.keyboard.press("Enter");
  await expect(caption(page)).toContainText(/^After/);

  await page.locator("[data-map][tabindex='0']").focus();
  const look = page.locator(".look");
  await expect(look).toContainText("hidden layer 1, neuron 1: x ");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await expect(look).toContainText("hidden layer 2, neuron 2: n1 ");
  await expect(page.locator(".sheet .title")).toHaveText(
    "What hidden layer 2, neuron 2 says",
  );
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(look).toContainText("output 1");
});

test("a weight under the pointer is told while it learns", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1100 });
  await open(page, "?net=2");
  // Links run level from the right edge of one map to the left of another.
  const input = (await page.locator("[data-map='0-0']").boundingBox())!;
  const neuron = (await page.locator("[data-map='1-0']").boundingBox())!;
  const middle = [
    (input.x + input.width + neuron.x) / 2,
    input.y + input.height / 2,
  ] as const;
  await page.mouse.move(...middle);
  const look = page.locator(".look");
  await expect(look).toContainText(
    /^x → hidden layer 1, neuron 1: weight −?\d/,
  );
  const before = await look.innerText();
  await page.getByRole("button", { name: "One epoch" }).press("Enter");
  await expect(update(page)).toHaveText("20");
  await expect(look).toContainText("x → hidden layer 1, neuron 1: weight");
  expect(await look.innerText()).not.toBe(before);
});

test("with little motion it learns in few, larger steps", async ({
  browser,
}) => {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  await open(page);
  await press(page, "Play");
  await expect(caption(page)).toContainText(/^Training\. After/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await press(page, "Pause");
  await context.close();
});

test("without JavaScript there is a first picture", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/playground/");
  await expect(page.locator(".stage svg")).toBeVisible();
  await expect(page.locator(".sheet .sheet svg")).toBeVisible();
  expect(await page.locator("main").innerText()).toContain("needs JavaScript");
  await context.close();
});
