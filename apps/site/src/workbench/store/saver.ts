import { PATIENCE } from "../../keeping/opening.ts";
import { NoAnswer } from "../../keeping/within.ts";

/**
 * Whether what is on the screen is also on the disk; `untouched` until
 * there is something to keep.
 */
export type SaveState = "untouched" | "saving" | "saved" | "refused";

/** Milliseconds until what was refused is tried again by itself. */
export const RETRY = 3_000;

/**
 * Writes the newest text soon after each keystroke, one write at a time.
 * `saved` is said only after a write has come to its end and nothing was
 * typed since.
 */
export class Saver {
  #write: (text: string) => Promise<void>;
  #tell: (state: SaveState, why?: unknown) => void;
  #delay: number;
  #waiting: { readonly text: string } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> | undefined;
  #refused = false;
  #closed = false;

  constructor(
    write: (text: string) => Promise<void>,
    tell: (state: SaveState, why?: unknown) => void,
    delay = 150,
  ) {
    this.#write = write;
    this.#tell = tell;
    this.#delay = delay;
  }

  /** Takes a new text. Typing on does not put the write off. */
  take(text: string): void {
    this.#waiting = { text };
    // What was refused stays so until a write has come to its end.
    if (!this.#refused) this.#tell("saving");
    this.#timer ??= setTimeout(() => void this.flush(), this.#delay);
  }

  /** Whether a text has been taken that is not yet written. */
  get dirty(): boolean {
    return this.#waiting !== undefined || this.#writing !== undefined;
  }

  /** Resolves once all that was taken is written, or was refused. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    clearTimeout(this.#retry);
    this.#timer = undefined;
    while (this.#writing) await this.#writing;
    if (!this.#waiting) return;
    const { text } = this.#waiting;
    this.#waiting = undefined;
    const attempt = this.#attempt(text);
    this.#writing = attempt.then(() => undefined);
    const written = await attempt;
    if (written && this.#waiting) await this.flush();
  }

  /** Nothing more is tried by itself. */
  close(): void {
    clearTimeout(this.#retry);
    this.#closed = true;
  }

  async #attempt(text: string): Promise<boolean> {
    const late = setTimeout(
      () => this.#refuse(new NoAnswer(PATIENCE)),
      PATIENCE,
    );
    try {
      await this.#write(text);
      this.#refused = false;
      if (!this.#waiting) this.#tell("saved");
      return true;
    } catch (why) {
      // The text is kept, so that the next flush tries again.
      this.#waiting ??= { text };
      this.#refuse(why);
      if (!this.#closed)
        this.#retry = setTimeout(() => void this.flush(), RETRY);
      return false;
    } finally {
      clearTimeout(late);
      this.#writing = undefined;
    }
  }

  #refuse(why: unknown): void {
    this.#refused = true;
    this.#tell("refused", why);
  }
}
