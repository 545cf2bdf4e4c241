import { carryOn } from "./carry-on.ts";
import type { EarlierText } from "./database.ts";
import { forgetLastWords, keepLastWords, readLastWords } from "./last-words.ts";
import { blankRecord, changeRecord, readRecord } from "./records.ts";
import { Saver, type SaveState } from "./saver.ts";
import { keepEarlier, readEarlier, readText, writeText } from "./texts.ts";

interface Opening {
  readonly id: string;
  readonly starter: string;
  readonly continues?: readonly string[] | undefined;
}

/** The text of one exercise and what is known about it, kept on disk. */
export class SavedWork {
  readonly id: string;
  /** What "Start over" leads to: the learner's own text carried on, if any. */
  starter = $state("");
  text = $state("");
  saved = $state<SaveState>("untouched");
  /** Whether what was kept has been read: until then nothing is typed. */
  ready = $state(false);
  /** The text that "Start over" replaced last. */
  replaced = $state<string>();
  record = $state.raw(blankRecord(""));
  readonly restored: Promise<void>;
  #restored!: () => void;
  #revision: string | undefined;
  #saver: Saver;
  readonly #continues: readonly string[];

  constructor({ id, starter, continues = [] }: Opening) {
    this.id = id;
    this.starter = starter;
    this.text = starter;
    this.#continues = continues;
    this.record = blankRecord(id);
    this.restored = new Promise((resolve) => {
      this.#restored = resolve;
    });
    this.#saver = new Saver(
      async (text) => {
        this.#revision = await writeText(id, text, this.#revision);
        if (text === this.text) forgetLastWords(id);
      },
      (state) => {
        this.saved = state;
      },
    );
  }

  /** Brings back what was on the screen last time. */
  async restore(): Promise<void> {
    try {
      const [stored, record] = await Promise.all([
        readText(this.id),
        readRecord(this.id),
      ]);
      this.record = record;
      await this.#carryOn();
      this.#revision = stored?.revision;
      if (stored) {
        this.text = stored.text;
        this.saved = "saved";
      }
      const last = readLastWords(this.id);
      if (last && last.at > (stored?.updated ?? 0)) this.type(last.text);
      if (this.text === this.starter)
        this.replaced = (await readEarlier(this.id)).find(
          ({ why }) => why === "reset",
        )?.text;
    } catch {
      this.saved = "refused";
    }
    this.ready = true;
    this.#restored();
  }

  /** What passed in the exercises before becomes the start of this one. */
  async #carryOn(): Promise<void> {
    const records = await Promise.all(this.#continues.map(readRecord));
    const texts = records.flatMap(({ passed }) => passed?.text ?? []);
    this.starter = carryOn(texts, this.starter);
    this.text = this.starter;
  }

  /** Takes up what another tab wrote, unless there is newer text here. */
  async refresh(): Promise<void> {
    if (!this.ready || this.#saver.dirty) return;
    const stored = await readText(this.id).catch(() => undefined);
    if (!stored || stored.revision === this.#revision) return;
    if (this.#saver.dirty) return;
    this.#revision = stored.revision;
    this.text = stored.text;
    this.record = await readRecord(this.id);
  }

  type(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.#saver.take(text);
  }

  /** Resolves once the text is on the disk, or was refused there. */
  flush(): Promise<void> {
    return this.#saver.flush();
  }

  /** The page may be gone in a moment. */
  leave(): void {
    if (!this.#saver.dirty) return;
    keepLastWords(this.id, this.text);
    void this.flush();
  }

  /** Back to the starter; what stood there is kept. */
  startOver(): void {
    const { id, text, starter } = this;
    if (text === starter) return;
    this.replaced = text;
    void keepEarlier({ id, text, at: Date.now(), why: "reset" }).catch(
      () => undefined,
    );
    this.type(starter);
  }

  /** Keeps the text as it was checked. */
  async keepChecked(text: string, isPassed: boolean): Promise<void> {
    const why = isPassed ? "passed" : "checked";
    await keepEarlier({ id: this.id, text, at: Date.now(), why });
  }

  /** What was checked or replaced, newest first. */
  versions(): Promise<EarlierText[]> {
    return readEarlier(this.id).catch(() => []);
  }

  /** An earlier text comes back; what stands here now is kept. */
  bringBack(earlier: string): void {
    const { id, text } = this;
    void keepEarlier({ id, text, at: Date.now(), why: "replaced" })
      .catch(() => undefined)
      .then(() => this.type(earlier));
  }

  /** Whether what "Start over" replaced can be had back. */
  get canUndo(): boolean {
    return this.text === this.starter && this.replaced !== undefined;
  }

  undoStartOver(): void {
    if (!this.canUndo || this.replaced === undefined) return;
    this.type(this.replaced);
    this.replaced = undefined;
  }

  /** Changes the record on the screen at once, and on the disk. */
  async note(change: Parameters<typeof changeRecord>[1]): Promise<void> {
    this.record = { ...this.record, ...change(this.record) };
    try {
      this.record = await changeRecord(this.id, change);
    } catch {
      this.saved = "refused";
    }
  }
}
