import { type Browser, chromium, firefox, type Page, webkit } from "playwright";
import { chromiumArgs, ensureChromium } from "../chromium.ts";
import { pulseOf, saysCrash } from "./crash.ts";
import type { Leaks } from "./leaks.ts";
import {
  isScene,
  noVerdict,
  type Outcome,
  type Row,
  type Scene,
} from "./row.ts";
import { runInTab, runOnce } from "./tab.ts";

/** Chromium must be here; the others run where Playwright has them. */
export const engines = ["chromium", "firefox", "webkit"] as const;
export type Engine = (typeof engines)[number];
export const isEngine = (name: string): name is Engine =>
  (engines as readonly string[]).includes(name);

const launch: Record<Engine, () => Promise<Browser>> = {
  chromium: () =>
    chromium.launch({
      executablePath: ensureChromium(),
      // Memory is counted when it is asked for, not some seconds later.
      args: [
        ...chromiumArgs,
        "--enable-blink-features=ForceEagerMeasureMemory",
      ],
    }),
  firefox: () => firefox.launch(),
  webkit: () => webkit.launch(),
};

/** A browser that plays rows. */
interface Running {
  tab(): Promise<Page>;
  /** @param busy whether it is not judged how long the page stands still */
  run(
    rows: readonly (Row | Scene)[],
    tell: (outcome: Outcome) => void,
    busy: boolean,
  ): Promise<void>;
}

/** @returns false if this machine has no such browser */
export async function inBrowser(
  engine: Engine,
  site: string,
  leaks: () => Promise<Leaks>,
  use: (running: Running) => Promise<void>,
): Promise<boolean> {
  const browser = await launch[engine]().catch(() => undefined);
  if (!browser) return false;
  const tab = () => browser.newPage({ baseURL: site });
  await use({
    tab,
    async run(rows, tell, busy) {
      const inTab = await oneTab(tab, engine, busy);
      for (const row of rows) {
        if (!isScene(row)) tell(await inTab(row));
        else if (row.where !== "terminal") tell(await play(row, engine));
      }
    },
  });
  await browser.close();
  return true;

  async function play(scene: Scene, where: string): Promise<Outcome> {
    const start = performance.now();
    const pages: Page[] = [];
    const stage = {
      site,
      leaks,
      async tab() {
        const page = await tab();
        pages.push(page);
        return page;
      },
    };
    const problems = await scene
      .play(stage)
      .catch((problem) => [String(problem)]);
    for (const page of pages) await page.close().catch(() => undefined);
    const ms = Math.round(performance.now() - start);
    return { row: scene.number, where, problems, ms };
  }
}

/**
 * One tab for all programs, so that what one leaves behind shows; a new
 * one after a program that did not come to what it should. Where only the
 * sandbox's process has died, the row is played again.
 */
async function oneTab(tab: () => Promise<Page>, engine: Engine, busy: boolean) {
  const run = busy ? runOnce : runInTab;
  let page = await tab();
  let isAlive = await pulseOf(page);

  async function renew(): Promise<void> {
    await page.close().catch(() => undefined);
    page = await tab();
    isAlive = await pulseOf(page);
  }

  async function once(row: Row): Promise<Outcome> {
    try {
      return await run(page, row, engine);
    } catch (problem) {
      const outcome = noVerdict(row, engine, problem);
      const isLost = saysCrash(problem) && (await isAlive());
      return isLost ? { ...outcome, lost: "frame" } : outcome;
    }
  }

  return async (row: Row): Promise<Outcome> => {
    let outcome = await once(row);
    if (outcome.lost) {
      await renew();
      outcome = { ...(await once(row)), lost: "frame" };
    }
    if (outcome.problems.length > 0) await renew();
    return outcome;
  };
}
