import type { Page } from "playwright";
import { rightProgram } from "./right.ts";
import { complaints, type Outcome, type Row, wasEnded } from "./row.ts";
import { readStored } from "./stored.ts";

/** How long a verdict may take: a frame that died is missed after 4 s. */
const PATIENCE = 30_000;
/** Milliseconds in which a page may not react; floods may take longer. */
const STALL = { first: 100, other: 500 };
/** A busy machine stalls pages, too: what stalls one every time is ours. */
const TRIES = 3;
/** Milliseconds between two beats of a timer that is watched. */
const BEAT = 10;

/** Runs a row in an exercise's page, then the right program in the same tab. */
export async function runInTab(
  page: Page,
  row: Row,
  where: string,
): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  const bound = row.number <= 5 ? STALL.first : STALL.other;
  while (outcomes.length < TRIES) {
    const outcome = await runOnce(page, row, where);
    outcomes.push(outcome);
    if (outcome.problems.length > 0) return outcome;
    if (outcome.stall! <= bound + outcome.noise!) return outcome;
  }
  const [best] = outcomes.sort((a, b) => a.stall! - b.stall!);
  const problem = `the page stood still for ${best!.stall} ms, ${TRIES} times more than ${bound}`;
  return { ...best!, problems: [problem] };
}

/** The same once, however long the page stands still. */
export async function runOnce(
  page: Page,
  row: Row,
  where: string,
): Promise<Outcome> {
  const { exercise = "1.1", number, program } = row;
  if (!page.url().includes(`/exercises/${exercise}/`))
    await open(page, exercise);
  const title = await page.title();
  const before = await readStored(page, exercise);
  const noise = watchThisProcess();
  const { verdict, words, ms, stall } = await check(page, program);
  const outcome = { row: number, where, ms, stall, noise: noise() };
  const problems = complaints(row, verdict, words);
  if ((await page.title()) !== title) problems.push("the title was changed");
  const stored = await readStored(page, exercise);
  if (stored.text !== program.replaceAll("\r\n", "\n"))
    problems.push(
      `the stored text is not what was typed: ${JSON.stringify(stored.text?.slice(-200))}`,
    );
  if (stored.rest !== before.rest)
    problems.push(`something else in the storage: ${stored.rest}`);
  const after = await check(page, rightProgram(exercise));
  if (after.verdict !== "pass")
    problems.push(`the right program comes to ${after.verdict} afterwards`);
  return wasEnded(words)
    ? { ...outcome, problems, recovery: after.ms }
    : { ...outcome, problems };
}

/** Opens an exercise and has its right program pass once. */
export async function open(page: Page, exercise: string): Promise<void> {
  await page.goto(`/exercises/${exercise}/`);
  await wake(page);
  await page.evaluate(watchTimers);
  await check(page, rightProgram(exercise));
}

/** The editor comes at the first sign of life. */
export async function wake(page: Page): Promise<void> {
  await page.locator(".workbench textarea:not([readonly])").waitFor();
  // A click might find the text field gone that it was meant for.
  for (const place of [10, 20]) await page.mouse.move(place, place);
  await page.locator(".cm-content").waitFor();
}

/** Puts a text where the learner types. */
export async function type(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox", { name: /^Your / }).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text.replaceAll("\r\n", "\n"));
}

/** Presses Check on a text and waits for what comes of it. */
export async function check(page: Page, text: string) {
  await type(page, text);
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

/** The longest gap of a process that only waits: the machine's doing. */
function watchThisProcess(): () => number {
  let [last, longest] = [performance.now(), 0];
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - BEAT);
    last = now;
  }, BEAT);
  return () => {
    clearInterval(timer);
    return Math.round(longest);
  };
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
