import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "./policed.ts";

/** Opens the desk, waits until it is awake, and asks for one epoch. */
async function open(page: Page, changes: Record<string, string> = {}) {
  await page.goto("/desk/");
  await page.waitForFunction(
    () => !document.querySelector("astro-island[ssr] .desk"),
  );
  for (const [name, value] of Object.entries({ epochs: "1", ...changes }))
    await page.getByRole("spinbutton", { name }).fill(value);
}

const phase = (page: Page) =>
  page.getByRole("region", { name: "The run" }).getByRole("status");
/** What is wrong with yours; the engine's is told in its own lane. */
const problem = (page: Page) =>
  page.getByRole("region", { name: "The run" }).getByRole("alert");
const caption = (page: Page) =>
  page.getByText(/^After .* pictures the network/);
const press = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).click();

test("the course's plain code learns to read in the browser", async ({
  page,
}) => {
  await open(page, { epochs: "2" });
  await expect(page.getByText(/^borrowed: digitNetwork/)).toBeVisible();
  await press(page, "Train");
  await expect(phase(page)).toHaveText(/^Finished\./, { timeout: 50_000 });
  await expect(caption(page)).toContainText(
    /After 20,000 pictures the network reads (8[5-9]|9\d)\.\d % of 2,000/,
  );
  await expect(page.getByText("neuron 16", { exact: true })).toBeVisible();

  await page.getByRole("button", { name: "A drawn 1" }).click();
  await expect(page.locator("[data-reading]")).toContainText("a 1");
  await expect(
    page.getByRole("img", { name: "Your drawing, 28 by 28 pixels" }),
  ).toBeVisible();
});

test("pause, continue, rewind: the same seed gives the same run", async ({
  page,
}) => {
  await open(page);
  await press(page, "Train");
  await expect(phase(page)).toHaveText(/^Training\./);
  await press(page, "Pause");
  await expect(phase(page)).toHaveText(/^Paused\./);
  const paused = await caption(page).textContent();
  await press(page, "One update");
  await expect(caption(page)).not.toHaveText(paused!);
  await press(page, "Continue");
  await expect(phase(page)).toHaveText(/^Finished\./, { timeout: 50_000 });
  const interrupted = await caption(page).textContent();

  await press(page, "Rewind");
  await expect(caption(page)).toContainText("After 0 pictures");
  await press(page, "Train");
  await expect(phase(page)).toHaveText(/^Finished\./, { timeout: 50_000 });
  expect(await caption(page).textContent()).toBe(interrupted);
});

test("stop ends the run at once and keeps the network", async ({ page }) => {
  await open(page, { epochs: "100" });
  await press(page, "Train");
  await expect(phase(page)).toHaveText(/^Training\./);
  await expect(caption(page)).toBeVisible();
  await press(page, "Stop");
  await expect(phase(page)).toHaveText(/^Stopped\./);
  await page.getByRole("button", { name: "A drawn 0" }).click();
  await expect(page.locator("[data-reading]")).toContainText(/\ba /);
});

test("a number out of range is told, with the one that is used", async ({
  page,
}) => {
  await open(page, { "learning rate": "50" });
  const told = page.getByText(
    "The learning rate must be between 0.0001 and 10. Until it is, " +
      "0.3 is used.",
  );
  await expect(told).toBeVisible();
  await page.getByRole("spinbutton", { name: "learning rate" }).fill("0.1");
  await expect(told).toHaveCount(0);
});

test("a learning rate far too large is told with the next step", async ({
  page,
}) => {
  await open(page, { "learning rate": "10" });
  await press(page, "Train");
  await expect(problem(page)).toContainText(
    /The loss became (NaN|Infinity) at update \d+\. .*layer [123].*, at update \d+\. .*below 10\./,
    { timeout: 30_000 },
  );
});

test("the full set comes on request, with progress", async ({ page }) => {
  await open(page);
  await page
    .getByRole("combobox", { name: "pictures" })
    .selectOption("digits-full");
  await press(page, "Train");
  await expect(
    page.getByRole("region", { name: "The run" }).getByText("of 60,000"),
  ).toBeVisible({ timeout: 40_000 });
  await press(page, "Stop");
});

test("pictures that cannot be fetched are told, and tried again", async ({
  page,
}) => {
  await page.route("**/data/*.pack", (route) => route.abort());
  await open(page);
  await press(page, "Train");
  await expect(problem(page)).toContainText("could not be read");
  await page.unroute("**/data/*.pack");
  await press(page, "Train anew");
  await expect(phase(page)).toHaveText(/^Training\./, { timeout: 20_000 });
});

const lane = (page: Page, name: string) =>
  page.getByRole("region", { name, exact: true });
const ratio = (page: Page) => page.getByText(/^The engine is [\d.,]+ times/);

test("yours against the engine: the same run, side by side, and the ratio", async ({
  page,
}) => {
  // Long enough that the engine's end is seen before yours.
  await open(page, { epochs: "4" });
  await press(page, "Train");
  await expect(phase(page)).toContainText(
    /The engine has finished: 40,000 pictures in \d+\.\d\d seconds\./,
    { timeout: 30_000 },
  );
  await expect(lane(page, "engine")).toContainText(/WebAssembly, .*SIMD/);
  await expect(phase(page)).toHaveText(
    /^Finished\. Both have finished; the engine was [\d.,]+ times as fast\.$/,
    { timeout: 50_000 },
  );
  const told = await ratio(page).textContent();
  const times = Number(told!.replace(/[^\d.]/g, "").replace(/\.$/, ""));
  expect(times).toBeGreaterThan(2);

  const figure = page.getByRole("figure", { name: "Yours against the engine" });
  await figure.getByText("The numbers").click();
  const cells = (name: string) =>
    figure.getByRole("row", { name }).getByRole("cell").allTextContents();
  const [yours, engine] = [await cells("yours"), await cells("engine")];
  expect([yours[0], engine[0]]).toEqual(["40,000", "40,000"]);
  // The same pictures, in 64 and in 32 bits.
  expect(Math.abs(Number(yours[1]) - Number(engine[1]))).toBeLessThan(0.05);
  const share = (text: string) => Number.parseFloat(text);
  expect(Math.abs(share(yours[2]!) - share(engine[2]!))).toBeLessThan(3);
  expect(share(engine[2]!)).toBeGreaterThan(80);
});

test("rewind takes both back, and one update moves both by one batch", async ({
  page,
}) => {
  await open(page, { batch: "100" });
  await press(page, "Train");
  await expect(phase(page)).toContainText("Both have finished", {
    timeout: 50_000,
  });
  await press(page, "Rewind");
  const figure = page.getByRole("figure", { name: "Yours against the engine" });
  await figure.getByText("The numbers").click();
  const seen = (name: string) =>
    figure.getByRole("row", { name }).getByRole("cell").first();
  for (const name of ["yours", "engine"])
    await expect(seen(name)).toHaveText("0");
  await press(page, "One update");
  for (const name of ["yours", "engine"])
    await expect(seen(name)).toHaveText("100");
});

for (const colorScheme of ["light", "dark"] as const)
  test(`a race won and lost has no barrier that axe finds, ${colorScheme}`, async ({
    browser,
  }) => {
    const width = colorScheme === "dark" ? 390 : 1440;
    const context = await browser.newContext({
      ...{ colorScheme, viewport: { width, height: 844 } },
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    await open(page, { "learning rate": "10" });
    // By keyboard alone: the engine breaks, and so does yours.
    await page.getByRole("button", { name: "Train", exact: true }).focus();
    await page.keyboard.press("Enter");
    await expect(problem(page)).toBeVisible({ timeout: 30_000 });
    await expect(lane(page, "engine").getByRole("alert")).toBeVisible();
    await page.getByRole("checkbox", { name: "against the engine" }).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Space");
    await page.getByRole("spinbutton", { name: "learning rate" }).fill("0.3");
    await press(page, "Train anew");
    await expect(phase(page)).toContainText(/engine (has finished|was)/, {
      timeout: 30_000,
    });
    for (const numbers of await page.getByText("The numbers").all())
      await numbers.click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const wide = () => document.documentElement.scrollWidth;
    expect(await page.evaluate(wide)).toBe(width);
    await context.close();
  });

test("without the engine, its code is not even fetched", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await open(page);
  await page.getByRole("checkbox", { name: "against the engine" }).uncheck();
  await expect(lane(page, "engine")).toHaveCount(0);
  await press(page, "Train");
  await expect(phase(page)).toHaveText("Finished.", { timeout: 50_000 });
  expect(fetched.filter((url) => /desk\.json/.test(url))).toHaveLength(1);
  expect(fetched.filter((url) => /engine/.test(url))).toEqual([]);
});

test("an engine that cannot start is told, and yours goes on", async ({
  page,
}) => {
  await page.route("**/engine.worker*", (route) => route.abort());
  await open(page);
  await press(page, "Train");
  await expect(lane(page, "engine").getByRole("alert")).toHaveText(
    "The training worker failed: its code did not load.",
  );
  await expect(phase(page)).toContainText("Finished.", { timeout: 50_000 });
});

test("a browser without WebAssembly is told, and yours goes on", async ({
  page,
}) => {
  await page.route("**/engine.worker*", async (route) => {
    const response = await route.fetch();
    const body = `delete globalThis.WebAssembly;${await response.text()}`;
    await route.fulfill({ response, body });
  });
  await open(page);
  await press(page, "Train");
  await expect(lane(page, "engine").getByRole("alert")).toHaveText(
    /^This browser does not run it \(WebAssembly is not defined\)\. Yours/,
  );
  await expect(phase(page)).toContainText("Finished.", { timeout: 50_000 });
});

test("an engine whose numbers break is told with update and layer", async ({
  page,
}) => {
  await open(page, { "learning rate": "10" });
  await press(page, "Train");
  await expect(lane(page, "engine").getByRole("alert")).toHaveText(
    /^Its loss was no number any more at update \d+, first in the answers of layer [123]\.$/,
    { timeout: 30_000 },
  );
});

test("the engine's WebAssembly is small on the wire", async ({ page }) => {
  const sizes: number[] = [];
  page.on("response", async (response) => {
    if (!/(relaxed|strict)[\w-]*\.text/.test(response.url())) return;
    sizes.push((await response.request().sizes()).responseBodySize);
  });
  await open(page);
  await press(page, "Train");
  await expect(phase(page)).toContainText(/engine (has finished|was)/, {
    timeout: 30_000,
  });
  expect(sizes).toHaveLength(1);
  expect(sizes[0]).toBeLessThan(20_000);
});
