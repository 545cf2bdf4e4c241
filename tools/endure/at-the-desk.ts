import {
  deskPath,
  picturesSeen,
  pressToTrain,
  untilPhase,
  wakeDesk,
} from "./desk.ts";
import type { Doing, Lost } from "./doing.ts";
import { Journal } from "./journal.ts";
import { pause, type Tab } from "./tab.ts";

/** Trains at the desk, from where the last death left the run. */
export class Training implements Doing {
  readonly path = deskPath;
  readonly #seen = new Journal<number>();

  async prepare(tab: Tab): Promise<void> {
    await wakeDesk(tab, { epochs: 100 });
    await this.goOn(tab);
  }

  async act(tab: Tab): Promise<void> {
    // It had come so far before it was asked, at the latest.
    const asked = Date.now();
    this.#seen.note(await picturesSeen(tab), asked);
    await pause(40);
  }

  recover(tab: Tab): Promise<void> {
    return this.goOn(tab);
  }

  async compare(tab: Tab, killedAt: number): Promise<Lost[]> {
    await wakeDesk(tab);
    await untilPhase(tab, "You left in the middle.", 5_000);
    const found = await picturesSeen(tab);
    const ahead = this.#seen.entries.find(({ what }) => what > found);
    return [ahead ? Math.max(0, killedAt - ahead.at) : 0];
  }

  /** Goes on with the run, or begins one, until it has come further. */
  async goOn(tab: Tab): Promise<void> {
    const before = await picturesSeen(tab);
    const end = Date.now() + 20_000;
    while ((await picturesSeen(tab)) <= before) {
      if (Date.now() > end) throw new Error("The run does not go on.");
      await pressToTrain(tab);
      await pause(40);
    }
  }
}
