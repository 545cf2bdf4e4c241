import { picturesSeen, pressToTrain, untilPhase, wakeDesk } from "./desk.ts";
import { Journal } from "./journal.ts";
import type { Activity } from "./plan.ts";
import { pause, type Tab } from "./tab.ts";
import * as bench from "./workbench.ts";

/** Milliseconds old, of the oldest thing that is gone. */
export type Lost = number | undefined;

/** Something a learner does again and again until somebody dies. */
export interface Doing {
  readonly path: string;
  /** Brings the page to where it can begin. */
  prepare(tab: Tab): Promise<void>;
  /** Once more; it may be cut off anywhere. */
  act(tab: Tab): Promise<void>;
  /** After a death that the page outlived: it works as before. */
  recover(tab: Tab): Promise<void>;
  /** What the page brings back, against the journal. */
  compare(tab: Tab, killedAt: number): Promise<Lost[]>;
  /** The page that was brought back works. */
  goOn(tab: Tab): Promise<void>;
}

/** A new one for each death. */
export function doingOf(activity: Activity, number: number): Doing {
  switch (activity) {
    case "typing":
      return new Typing(number, "", bench.type);
    case "saving":
      // Long enough that a write is under way nearly all the time.
      return new Typing(number, `${"// long ".repeat(6_000)}\n`, bench.write);
    case "checking":
      return new Checking(number, "", bench.type);
    case "training":
      return new Training();
  }
}

/** Types numbers that come only once behind the right program. */
class Typing implements Doing {
  readonly path = bench.workbenchPath;
  protected readonly texts = new Journal<string>();
  readonly #put: (tab: Tab, text: string) => Promise<void>;
  #text: string;
  #count = 0;

  constructor(
    number: number,
    ballast: string,
    put: (tab: Tab, text: string) => Promise<void>,
  ) {
    this.#text = `${bench.right}${ballast}// death ${number}:`;
    this.#put = put;
  }

  protected get text(): string {
    return this.#text;
  }

  async prepare(tab: Tab): Promise<void> {
    this.texts.note(await bench.restoredText(tab), 0);
    await bench.wake(tab);
    await bench.write(tab, this.#text);
    this.texts.note(this.#text);
    // Brings the sandbox, so that there is somebody to die in it.
    await bench.check(tab);
  }

  async act(tab: Tab): Promise<void> {
    const more = ` ${++this.#count}`;
    this.#text += more;
    // It may arrive and the answer not: then it is found all the same.
    this.texts.note(this.#text, Number.POSITIVE_INFINITY);
    await this.#put(tab, this.#put === bench.type ? more : this.#text);
    this.texts.entries.pop();
    this.texts.note(this.#text);
    await pause(20 + 10 * (this.#count % 7));
  }

  async recover(tab: Tab): Promise<void> {
    await this.goOn(tab);
    this.texts.note(bench.right);
  }

  async compare(tab: Tab, killedAt: number): Promise<Lost[]> {
    const found = await bench.restoredText(tab);
    return [this.texts.lost(found, killedAt)];
  }

  async goOn(tab: Tab): Promise<void> {
    await bench.wake(tab);
    if (!(await bench.rightPasses(tab)))
      throw new Error("The right program does not pass.");
  }
}

/** Types and checks; what passed is remembered apart. */
class Checking extends Typing {
  readonly #passes = new Journal<string | null>();

  override async prepare(tab: Tab): Promise<void> {
    await super.prepare(tab);
    this.#passes.note(await bench.passedText(tab), 0);
  }

  override async act(tab: Tab): Promise<void> {
    await super.act(tab);
    const { text } = this;
    this.#passes.note(text, Number.POSITIVE_INFINITY);
    if ((await bench.check(tab)) !== "pass") return;
    this.#passes.entries.pop();
    this.#passes.note(text);
  }

  override async recover(tab: Tab): Promise<void> {
    await super.recover(tab);
    this.#passes.note(bench.right);
  }

  override async compare(tab: Tab, killedAt: number): Promise<Lost[]> {
    const [text] = await super.compare(tab, killedAt);
    const found = await bench.passedText(tab);
    return [text, this.#passes.lost(found, killedAt)];
  }
}

/** Trains at the desk, from where the last death left the run. */
class Training implements Doing {
  readonly path = "desk/";
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
