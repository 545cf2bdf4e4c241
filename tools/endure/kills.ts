import { Browser } from "./browser.ts";
import type { Doing, Lost } from "./doing.ts";
import { doingOf } from "./doings.ts";
import type { Kill, Victim } from "./plan.ts";
import { pause, Tab } from "./tab.ts";

/** Nothing may be lost that is older than this, in milliseconds. */
const AGE = 1_000;

/** What a death came to. */
export interface Outcome {
  readonly kill: Kill;
  /** Age of the oldest thing that is gone; 0 if nothing is. */
  readonly lost: number;
  /** Whether the page could not be opened and worked with again. */
  readonly unopenable: boolean;
  readonly problems: readonly string[];
}

/** One learner, one profile, and one browser after the other. */
export class Endurance {
  readonly #site: string;
  readonly #profile: string;
  #browser: Browser | undefined;

  /** @param site ends with a slash */
  constructor(site: string, profile: string) {
    this.#site = site;
    this.#profile = profile;
  }

  /** Somebody dies; then everything is looked for. */
  async endure(kill: Kill): Promise<Outcome> {
    const problems: string[] = [];
    let losses: Lost[] = [];
    let unopenable = false;
    const doing = doingOf(kill.activity, kill.number);
    try {
      const tab = await this.#open(doing);
      await doing.prepare(tab);
      const killedAt = await this.#killDuring(doing, tab, kill);
      unopenable = true;
      const again = await this.#open(doing);
      losses = await doing.compare(again, killedAt);
      await doing.goOn(again);
      unopenable = false;
      await again.close();
    } catch (problem) {
      problems.push(String(problem));
      await this.close();
    }
    if (losses.includes(undefined))
      problems.push("What came back was never there.");
    const lost = Math.max(0, ...losses.map((age) => age ?? 0));
    if (lost > AGE) problems.push(`Lost what was ${lost} ms old.`);
    return { kill, lost, unopenable, problems };
  }

  async close(): Promise<void> {
    await this.#browser?.kill();
    this.#browser = undefined;
  }

  async #open({ path }: Doing): Promise<Tab> {
    this.#browser ??= await Browser.start(this.#profile);
    return Tab.open(this.#browser, this.#site + path);
  }

  /** @returns when the page was gone, in the end */
  async #killDuring(doing: Doing, tab: Tab, kill: Kill): Promise<number> {
    const end = Date.now() + kill.after;
    let dead = false;
    const acting = (async () => {
      while (!dead) await doing.act(tab);
    })();
    // Whoever is cut off has nothing to say.
    acting.catch(() => {});
    await pause(end - Date.now());
    const killedAt = Date.now();
    await this.#kill(kill, tab);
    dead = true;
    if (kill.victim === "browser") {
      this.#browser = undefined;
      return killedAt;
    }
    if (kill.victim === "page") {
      await tab.close();
      return killedAt;
    }
    await acting;
    await doing.recover(tab);
    // The page lived on: by now all of it must have been kept.
    await pause(AGE);
    const gone = Date.now();
    tab.crash();
    await tab.close();
    return gone;
  }

  async #kill({ victim, hangs }: Kill, tab: Tab): Promise<void> {
    const ways: Record<Victim, () => unknown> = {
      worker: () => endWorker(tab, hangs),
      frame: () => tab.crashFrame(),
      page: () => tab.crash(),
      storage: () => this.#browser!.killStorage(),
      browser: () => this.#browser!.kill(),
    };
    await ways[victim]();
  }
}

/** The oldest worker runs a program; the newest waits for the next one. */
async function endWorker(tab: Tab, hangs: boolean): Promise<void> {
  const end = hangs ? "setTimeout(() => { for (;;); })" : "close()";
  const [worker] = tab.workers;
  await worker?.ask("Runtime.evaluate", { expression: end }).catch(() => {});
}
