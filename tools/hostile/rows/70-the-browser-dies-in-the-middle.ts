import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright";
import { chromiumArgs, ensureChromium } from "../../chromium.ts";
import type { Scene } from "../row.ts";
import { open, type } from "../tab.ts";

/** What the learner wrote last, more than a second ago. */
const program = `export function neuron(x: number[], w: number[], b: number) {
  // The last line that was typed.
  for (;;);
}`;

const start = (profile: string, site: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    args: [...chromiumArgs],
    baseURL: site,
  });

/** The whole browser is gone from one moment to the next. */
async function crash(context: BrowserContext): Promise<void> {
  const gone = new Promise((done) => context.once("close", done));
  const devtools = await context.newCDPSession(context.pages()[0]!);
  devtools.send("Browser.crash" as never).catch(() => undefined);
  await gone;
}

export default {
  number: 70,
  kind: "fault",
  name: "the browser dies in the middle of a run",
  async play({ site }) {
    const profile = mkdtempSync(join(tmpdir(), "handmade-"));
    const problems: string[] = [];
    const first = await start(profile, site);
    const [page] = first.pages();
    await open(page!, "1.1");
    await type(page!, program);
    await page!.waitForTimeout(1_000);
    await page!.getByRole("button", { name: /^Check/ }).click();
    await page!.waitForTimeout(500);
    await crash(first);

    const second = await start(profile, site);
    const [again] = second.pages();
    await again!.goto("/exercises/1.1/");
    await again!.locator(".workbench textarea:not([readonly])").waitFor();
    const kept = await again!.locator(".workbench textarea").inputValue();
    if (kept !== program) problems.push(`after the crash: ${kept}`);
    await again!.waitForTimeout(2_000);
    // One worker waits for a program; a second would run one.
    const workers = again!.workers().map((worker) => worker.url());
    if (workers.filter((url) => url.startsWith("blob:null")).length > 1)
      problems.push("it runs although nobody pressed Check");
    await second.close();
    rmSync(profile, { recursive: true, force: true });
    return problems;
  },
} satisfies Scene;
