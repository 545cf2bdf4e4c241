import { hearLosses } from "../../keeping/losses.ts";
import { type Loss, PATIENCE } from "../../keeping/opening.ts";
import { knownProject } from "../../keeping/projects.ts";
import { hearTabs, tellTabs, type Writing } from "../../keeping/tabs.ts";
import { within } from "../../keeping/within.ts";
import type { EarlierText } from "./database.ts";
import { forgetLastWords, keepLastWords, readLastWords } from "./last-words.ts";
import { readStored } from "./read-stored.ts";
import { blankRecord, changeRecord, readRecord } from "./records.ts";
import { whyRefused } from "./refusal.ts";
import { RETRY, Saver, type SaveState } from "./saver.ts";
import { keepEarlier, readEarlier, readText, writeText } from "./texts.ts";

interface Opening {
  readonly id: string;
  readonly starter: string;
  readonly continues?: readonly string[] | undefined;
}

const theirsIsKept =
  "Another tab changed this text, too. What stood there is kept under “Earlier versions”.";
const theirsIsHere =
  "Another tab changed this text: this is how it stands there now.";

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
  /** Why nothing can be stored, while that is so. */
  refusal = $state("");
  /** What another tab did to this text. */
  news = $state("");
  readonly restored: Promise<void>;
  #restored!: () => void;
  /** What was written here last: another tab's text is kept, not lost. */
  #revision: string | undefined;
  /** What is on the screen, whoever wrote it. */
  #seen: string | undefined;
  #isRead = false;
  #again: ReturnType<typeof setTimeout> | undefined;
  #saver: Saver;
  readonly #continues: readonly string[];
  readonly #stop: readonly (() => void)[];

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
      (text) => this.#write(text),
      (state, why) =>
        state === "refused" ? this.#refuse(why) : this.#tell(state),
    );
    this.#stop = [
      hearTabs((writing) => this.#hear(writing)),
      hearLosses((loss) => this.#lose(loss)),
    ];
  }

  /** Brings back what was on the screen last time. */
  async restore(): Promise<void> {
    try {
      await within(PATIENCE, this.#read());
    } catch (why) {
      this.text = readLastWords(this.id)?.text ?? this.text;
      this.#refuse(why);
      this.#readLater();
    }
    this.ready = true;
    this.#restored();
  }

  /** The storage may answer yet, once another tab has let go of it. */
  #readLater(): void {
    this.#again = setTimeout(() => {
      this.#read().catch(() => this.#readLater());
    }, RETRY);
  }

  /** Reads everything; it may come late, when there is newer text. */
  async #read(): Promise<void> {
    const found = await readStored(this.id, this.starter, this.#continues);
    if (this.#isRead) return;
    this.#isRead = true;
    const { stored, record, starter, replaced } = found;
    const isNew = this.ready && this.text !== this.starter;
    this.record = record;
    this.starter = starter;
    if (isNew) return this.#saver.take(this.text);
    this.text = stored?.text ?? starter;
    this.#revision = stored?.revision;
    this.#seen = stored?.revision;
    this.#tell(stored ? "saved" : "untouched");
    const last = readLastWords(this.id);
    if (last && last.at > (stored?.updated ?? 0)) this.type(last.text);
    if (this.text === starter) this.replaced = replaced;
  }

  async #write(text: string): Promise<void> {
    const { id } = this;
    const { revision, replaced } = await writeText(id, text, this.#revision);
    this.#revision = revision;
    this.#seen = revision;
    if (replaced) this.news = theirsIsKept;
    if (text === this.text) forgetLastWords(id);
    tellTabs({ project: knownProject(), id, revision });
  }

  #tell(state: SaveState): void {
    this.saved = state;
    this.refusal = "";
  }

  #refuse(why: unknown): void {
    this.saved = "refused";
    this.refusal = whyRefused(why);
    if (this.#saver.dirty) keepLastWords(this.id, this.text);
  }

  #lose(loss: Loss): void {
    if (loss === "outdated") this.#refuse(loss);
    else if (this.saved !== "untouched") this.#saver.take(this.text);
  }

  #hear({ project, id, revision }: Writing): void {
    if (id !== this.id || project !== knownProject()) return;
    if (revision !== this.#seen) void this.refresh();
  }

  /** Takes up what another tab wrote, unless there is newer text here. */
  async refresh(): Promise<void> {
    if (!this.ready || this.#saver.dirty) return;
    const stored = await readText(this.id).catch(() => undefined);
    if (!stored || stored.revision === this.#seen) return;
    if (this.#saver.dirty) return;
    this.#seen = stored.revision;
    if (stored.text !== this.text) this.news = theirsIsHere;
    this.text = stored.text;
    this.#tell("saved");
    this.record = await readRecord(this.id);
  }

  type(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.#saver.take(text);
    // A disk can be slow, and a page can die before a timer comes.
    keepLastWords(this.id, text);
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
    } catch (why) {
      this.#refuse(why);
    }
  }

  /** Nothing is heard or tried any more. */
  close(): void {
    this.leave();
    this.#saver.close();
    clearTimeout(this.#again);
    for (const stop of this.#stop) stop();
  }
}
