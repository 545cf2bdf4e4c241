import { type Browser, chromium, firefox, type Page, webkit } from "playwright";
import { startServer } from "../../apps/cli/src/server.ts";
import { build } from "../build.ts";
import { chromiumArgs, ensureChromium } from "../chromium.ts";
import { probeForLeaks } from "./leaks.ts";
import type { Outcome, Row } from "./row.ts";
import { readRows } from "./rows.ts";
import { skipped } from "./skipped.ts";
import { runInTab } from "./tab.ts";
import { runInTerminal } from "./terminal.ts";

/** All numbers in the list: so many rows there are. */
const ROWS = 70;

const json = process.argv.includes("--json");
const only = process.argv.slice(2).filter((word) => /^\d+$/.test(word));
const say = (line: string) => (json ? console.error : console.log)(line);

const rows = (await readRows()).filter(
  ({ number }) => only.length === 0 || only.includes(String(number)),
);
if (!(await build())) process.exit(1);
const server = await startServer({ port: 0, folder: "apps/site/dist" });
const outcomes: Outcome[] = [];
const absent: string[] = [];
for (const [name, launch] of Object.entries(browsers())) {
  const browser = await launch().catch(() => undefined);
  if (browser) outcomes.push(...(await inBrowser(browser, name)));
  else absent.push(name);
}
for (const row of rows) outcomes.push(tell(await runInTerminal(row)));
const leaks = only.length > 0 ? undefined : await probeForLeaks();
await server.close();
report();

/** Chromium must be here; the others run where Playwright has them. */
function browsers(): Record<string, () => Promise<Browser>> {
  const executablePath = ensureChromium();
  return {
    Chromium: () => chromium.launch({ executablePath, args: [...chromiumArgs] }),
    Firefox: () => firefox.launch(),
    WebKit: () => webkit.launch(),
  };
}

async function inBrowser(browser: Browser, name: string): Promise<Outcome[]> {
  const page = await browser.newPage({ baseURL: server.url });
  const told: Outcome[] = [];
  for (const row of rows) told.push(tell(await attempt(page, row, name)));
  await browser.close();
  return told;
}

/** A row that brings the whole page down is a row that failed. */
async function attempt(page: Page, row: Row, where: string): Promise<Outcome> {
  try {
    return await runInTab(page, row, where);
  } catch (problem) {
    const [why] = String(problem).split("\n");
    await page.goto("about:blank").catch(() => undefined);
    return { row: row.number, where, problems: [`no verdict: ${why}`], ms: 0 };
  }
}

function tell(outcome: Outcome): Outcome {
  const { row, where, problems, ms, stall } = outcome;
  const name = rows.find(({ number }) => number === row)?.name;
  const held = problems.length === 0 ? "✓" : "✗";
  const gap = stall === undefined ? "" : `, page still for ${stall} ms`;
  say(`${held} ${row} ${name} (${where}, ${ms} ms${gap})`);
  for (const problem of problems) say(`    ${problem}`);
  return outcome;
}

function report(): never {
  const broken = outcomes.filter(({ problems }) => problems.length > 0);
  const numbers = new Set(outcomes.map(({ row }) => row));
  const failed = new Set(broken.map(({ row }) => row));
  const stalls = outcomes.flatMap(({ stall }) => stall ?? []);
  const all = {
    rows: ROWS,
    passed: numbers.size - failed.size,
    failed: [...failed],
    skipped: only.length > 0 ? [] : skipped,
    leaks: leaks?.leaked.length ?? null,
    probes: leaks ?? null,
    ran: [...new Set(outcomes.map(({ where }) => where))],
    absent,
    longestStall: Math.max(0, ...stalls),
  };
  for (const name of absent) say(`${name} is not here: nothing ran in it.`);
  say(
    `${all.passed} of ${numbers.size} rows held, ${skipped.length} skipped, ` +
      `${all.leaks ?? "?"} leaks; the page stood still for ${all.longestStall} ms at most.`,
  );
  if (json) console.log(JSON.stringify(all));
  const leaky = leaks && (leaks.leaked.length > 0 || leaks.blind.length > 0);
  process.exit(failed.size > 0 || leaky ? 1 : 0);
}
