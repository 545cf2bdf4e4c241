import type { Page } from "playwright";
import { rightProgram } from "./right.ts";
import { complaints, type Outcome, type Row } from "./row.ts";

/** How long a verdict may take: a frame that died is missed after 4 s. */
const PATIENCE = 30_000;

/** Runs a row in an exercise's page, then the right program in the same tab. */
export async function runInTab(
  page: Page,
  row: Row,
  where: string,
): Promise<Outcome> {
  const { exercise = "1.1", number, program } = row;
  if (!page.url().includes(`/exercises/${exercise}/`)) await open(page, exercise);
  const title = await page.title();
  const { verdict, words, ms, stall } = await check(page, program);
  const problems = complaints(row, verdict, words);
  if ((await page.title()) !== title) problems.push("the title was changed");
  const kept = await storedText(page, exercise);
  if (kept !== program.replace(/\r\n/g, "\n").replace(/^\ufeff/, ""))
    problems.push(`the stored text is not what was typed: ${JSON.stringify(kept?.slice(-200))}`);
  const after = await check(page, rightProgram(exercise));
  if (after.verdict !== "pass")
    problems.push(`the right program comes to ${after.verdict} afterwards`);
  return { row: number, where, problems, ms, stall };
}

async function open(page: Page, exercise: string): Promise<void> {
  await page.goto(`/exercises/${exercise}/`);
  await page.locator('textarea:not([readonly])').first().waitFor();
  // The editor comes at the first sign of life.
  await page.locator("textarea").first().click();
  await page.locator(".cm-content").waitFor();
  await page.evaluate(watchTimers);
}

/** Presses Check on a text and waits for what comes of it. */
async function check(page: Page, text: string) {
  await page.getByRole("textbox", { name: /^Your / }).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text.replace(/\r\n/g, "\n"));
  await page.evaluate(() => {
    (globalThis as unknown as Watched).longest = 0;
    performance.clearMeasures("handmade:check");
  });
  await page.getByRole("button", { name: /^Check/ }).click();
  await page.waitForFunction(
    () =>
      performance.getEntriesByName("handmade:check").length > 0 &&
      document.querySelector('[data-verdict][aria-busy="false"]') !== null,
    undefined,
    { timeout: PATIENCE },
  );
  return page.evaluate(() => {
    const panel = document.querySelector("[data-verdict]") as HTMLElement;
    const printed = document.querySelector(".printed") as HTMLElement;
    const [measured] = performance.getEntriesByName("handmade:check");
    return {
      verdict: panel.dataset.verdict!,
      words: `${panel.innerText}\n${printed?.innerText ?? ""}`,
      ms: Math.round(measured!.duration),
      stall: Math.round((globalThis as unknown as Watched).longest),
    };
  });
}

interface Watched {
  longest: number;
}

/** Remembers the longest gap between two beats of a timer. */
function watchTimers(): void {
  let last = performance.now();
  const watched = globalThis as unknown as Watched;
  watched.longest = 0;
  setInterval(() => {
    const now = performance.now();
    watched.longest = Math.max(watched.longest, now - last - 10);
    last = now;
  }, 10);
}

/** What the site's database holds as the exercise's text. */
function storedText(page: Page, exercise: string): Promise<string | undefined> {
  return page.evaluate(
    (id) =>
      new Promise<string | undefined>((resolve, reject) => {
        const opening = indexedDB.open("handmade");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const asked = database.transaction("texts").objectStore("texts").get(id);
          asked.onsuccess = () => {
            database.close();
            resolve(asked.result?.text);
          };
        };
      }),
    exercise,
  );
}
