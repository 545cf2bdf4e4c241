import { blankRecord, changeRecord, readRecord } from "./store/records.ts";
import { Saver, type SaveState } from "./store/saver.ts";
import { keepEarlier, readText, writeText } from "./store/texts.ts";

/** What the page knows of an exercise before anything is fetched. */
export interface BenchProps {
  readonly id: string;
  readonly title: string;
  /** The file of the learner's folder: `"neuron.ts"`. */
  readonly file: string;
  readonly exports: readonly string[];
  readonly minutes: number;
  /** What the editor opens with. */
  readonly starter: string;
}

/** One exercise on the screen: its text, where it is saved, its record. */
export class Bench {
  readonly id: string;
  readonly starter: string;
  text = $state("");
  saved = $state<SaveState>("saved");
  ready = $state(false);
  /** The text that Reset replaced, while Undo is offered. */
  replaced = $state<string>();
  record = $state.raw(blankRecord(""));
  #revision: string | undefined;
  #saver: Saver;

  constructor({ id, starter }: Pick<BenchProps, "id" | "starter">) {
    this.id = id;
    this.starter = starter;
    this.text = starter;
    this.record = blankRecord(id);
    this.#saver = new Saver(
      async (text) => {
        this.#revision = await writeText(id, text, this.#revision);
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
      this.#revision = stored?.revision;
      if (stored) this.text = stored.text;
    } catch {
      this.saved = "refused";
    }
    this.ready = true;
  }

  /** Takes up what another tab wrote, unless there is newer text here. */
  async refresh(): Promise<void> {
    if (this.#saver.dirty) return;
    const stored = await readText(this.id).catch(() => undefined);
    if (!stored || stored.revision === this.#revision) return;
    if (this.#saver.dirty) return;
    this.#revision = stored.revision;
    this.text = stored.text;
  }

  type(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.#saver.take(text);
  }

  flush(): Promise<void> {
    return this.#saver.flush();
  }

  async reset(): Promise<void> {
    if (this.text === this.starter) return;
    const { id, text } = this;
    this.replaced = text;
    await keepEarlier({ id, text, at: Date.now(), why: "reset" }).catch(
      () => undefined,
    );
    this.type(this.starter);
  }

  undoReset(): void {
    if (this.replaced === undefined) return;
    this.type(this.replaced);
    this.replaced = undefined;
  }

  async note(change: Parameters<typeof changeRecord>[1]): Promise<void> {
    const noted = { ...this.record, ...change(this.record) };
    this.record = noted;
    await changeRecord(this.id, change).catch(() => undefined);
  }
}
