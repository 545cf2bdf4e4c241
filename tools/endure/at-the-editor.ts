import type { Doing, Lost } from "./doing.ts";
import { Journal } from "./journal.ts";
import { pause, type Tab } from "./tab.ts";
import * as bench from "./workbench.ts";

/** Types numbers that come only once behind the right program. */
export class Typing implements Doing {
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
    await bench.passRight(tab);
  }
}

/** Types and checks; what passed is remembered apart. */
export class Checking extends Typing {
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
