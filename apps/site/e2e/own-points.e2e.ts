import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "./policed.ts";

const four = "0.5,1.2,0\n-1,2,1\n3,4,0\n2,-1,1\n";

/** The training loop's figure, awake, with its drawer of points open. */
async function open(page: Page, address = "/exercises/4.8/") {
  await page.goto(address);
  const figure = page.locator("figure").filter({ hasText: "It learns" });
  await figure.scrollIntoViewIfNeeded();
  // A click that comes before the figure is awake would be lost.
  await page.waitForFunction(
    () => !document.querySelector("astro-island[ssr] #training-figure"),
  );
  const drawer = figure.getByText("Points of your own");
  await drawer.click();
  await expect(figure.getByLabel("or pasted lines")).toBeVisible();
  return figure;
}

test("pasted points are learned from, and can be taken away again", async ({
  page,
}) => {
  const figure = await open(page);
  await figure.getByLabel("or pasted lines").fill(four);
  await figure.getByRole("button", { name: "use these lines" }).click();
  await expect(
    figure.getByText("4 points of 2 classes, from your lines."),
  ).toBeVisible();
  await expect(figure.getByText(/On your points,/)).toBeVisible();

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    figure.getByRole("button", { name: "save these points as CSV" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("your points.csv");
  const lines = (await readFile(await download.path(), "utf8")).split("\n");
  expect(lines[0]).toBe("x,y,class");
  expect(lines.slice(1, 5).map((line) => line.at(-1))).toEqual([
    "0",
    "1",
    "0",
    "1",
  ]);
});

test("a line that is none is named, and the points stay", async ({ page }) => {
  const figure = await open(page);
  await figure.getByLabel("or pasted lines").fill("1,2,0\n3,four,1\n");
  await figure.getByRole("button", { name: "use these lines" }).click();
  await expect(figure.getByRole("alert")).toContainText("line 2");
  await expect(figure.getByText(/On your points,/)).toHaveCount(0);
});

test("a link brings a setting back, and nothing runs from it", async ({
  page,
  context,
}) => {
  // Where nothing may be copied by a page, the link itself is shown.
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
  });
  const figure = await open(page);
  const seed = figure.getByRole("slider", { name: "seed" });
  await seed.focus();
  await page.keyboard.press("ArrowRight");
  const wanted = await seed.inputValue();
  await figure.getByRole("button", { name: /copy a link/ }).click();
  const said = await figure.getByText(/Copy it from here:/).innerText();
  const link = said.slice(said.indexOf("http"));

  const other = await context.newPage();
  const there = await open(other, link);
  await expect(there.getByRole("slider", { name: "seed" })).toHaveValue(wanted);
  await expect(there.getByText(/Nothing learned yet/)).toBeVisible();
});
