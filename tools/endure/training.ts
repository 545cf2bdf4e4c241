import { Browser } from "./browser.ts";
import {
  deskPath,
  type Kept,
  kept,
  pressToTrain,
  untilPhase,
  type Wanted,
  wakeDesk,
} from "./desk.ts";
import { pause, Tab } from "./tab.ts";

/** Longer than any run here may take. */
const FOREVER = 3 * 60 * 60_000;

/** A browser with a desk in it, and a run that was asked for. */
export class Desk {
  readonly browser: Browser;
  tab: Tab;

  private constructor(browser: Browser, tab: Tab) {
    this.browser = browser;
    this.tab = tab;
  }

  /** @param site ends with a slash */
  static async open(
    site: string,
    profile: string,
    wanted: Wanted,
  ): Promise<Desk> {
    const browser = await Browser.start(profile);
    const tab = await Tab.open(browser, site + deskPath);
    await wakeDesk(tab, wanted);
    return new Desk(browser, tab);
  }

  async train(): Promise<void> {
    await pressToTrain(this.tab);
    await untilPhase(this.tab, "Training.");
  }

  /** Waits for the run's end and reads what was kept of it. */
  async finish(): Promise<Kept> {
    await untilPhase(this.tab, "Finished.", FOREVER);
    for (;;) {
      const run = await kept(this.tab);
      if (run?.finished) return run;
      await pause(40);
    }
  }

  close(): Promise<void> {
    return this.browser.kill();
  }
}
