import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { hands } from "./pad.ts";
import { expect, type Page, test } from "./policed.ts";

async function open(page: Page) {
  await page.goto("/graduation/");
  await expect(page.locator("[data-story]")).toContainText("784-");
}

/** Saves what a click downloads, and says where. */
async function saved(page: Page, click: () => Promise<void>, path: string) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    click(),
  ]);
  await download.saveAs(path);
  return path;
}

test("the folder that is downloaded passes its own tests", async ({
  page,
}, info) => {
  await open(page);
  const button = page.getByRole("button", { name: "Download my-network.zip" });
  const zip = await saved(
    page,
    () => button.click(),
    info.outputPath("my-network.zip"),
  );
  await expect(page.getByText(/^Done: 0 functions are yours/)).toBeVisible();
  const folder = info.outputPath("unpacked");
  for (const [name, data] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), data);
  }
  const printed = execFileSync("npm", ["test"], {
    cwd: join(folder, "my-network"),
    encoding: "utf8",
  });
  expect(printed).toMatch(/pass 10\b/);
});

for (const [digit, lines] of [
  [7, hands.seven],
  [0, hands.zero],
] as const)
  test(`the page that is downloaded reads a ${digit} from disk, offline`, async ({
    page,
    browser,
  }, info) => {
    await open(page);
    const link = page.getByRole("link", { name: "reader.html" });
    const path = await saved(
      page,
      () => link.click(),
      info.outputPath("reader.html"),
    );
    const context = await browser.newContext({ offline: true });
    const reader = await context.newPage();
    const asked: string[] = [];
    reader.on("request", (request) => asked.push(request.url()));
    const url = pathToFileURL(path).href;
    await reader.goto(url);
    const paper = reader.getByRole("application", {
      name: "Paper for one digit",
    });
    const box = (await paper.boundingBox())!;
    for (const [first, ...rest] of lines) {
      const at = ([x, y]: readonly [number, number]) =>
        [box.x + x * box.width, box.y + y * box.height] as const;
      await reader.mouse.move(...at(first!));
      await reader.mouse.down();
      for (const place of rest)
        await reader.mouse.move(...at(place), { steps: 4 });
      await reader.mouse.up();
    }
    const answer = reader.getByRole("status");
    await expect(answer).toHaveText(`I read: ${digit}`);
    await paper.focus();
    await reader.keyboard.press("Delete");
    await expect(answer).toHaveText("Draw a digit.");
    // A one, by keys alone.
    await reader.keyboard.press("Space");
    for (let k = 0; k < 13; k++) await reader.keyboard.press("ArrowDown");
    await expect(answer).toHaveText("I read: 1");
    expect(asked).toEqual([url]);
    await context.close();
  });
