import { Digits } from "@handmade/data";

/** Records of 785 bytes: the label, then the pixels row by row. */
export interface PictureRecords {
  readonly train: Uint8Array;
  readonly test: Uint8Array;
}

/** The small pack: 10,000 pictures to learn from, 2,000 for the test. */
export interface Pack {
  readonly train: Digits;
  readonly test: Digits;
  /** The same as bytes, for a learner's own decoder. */
  readonly records: PictureRecords;
}

/**
 * The line between figures and the digits that the site serves. Fetched
 * when a figure asks, once per page; a page that serves none (or has no
 * JavaScript) leaves it unplugged, and figures draw from
 * `sample-digits.ts`.
 */
class Pictures {
  #fetch = $state.raw<() => Promise<PictureRecords>>();
  #pack = $state.raw<Pack>();
  #problem = $state<string>();
  #coming: Promise<void> | undefined;

  /** What has been fetched; undefined until then: read it to redraw. */
  get pack(): Pack | undefined {
    return this.#pack;
  }

  /** Why nothing came, in a sentence. */
  get problem(): string | undefined {
    return this.#problem;
  }

  /** Whether there is anywhere to fetch from. */
  get served(): boolean {
    return this.#fetch !== undefined;
  }

  /** Plugs in where the pack comes from; the page does this. */
  connect(fetch: () => Promise<PictureRecords>): void {
    this.#fetch = fetch;
  }

  /** Fetches the pack unless it is here; after a failure, once more. */
  fetch(): Promise<void> {
    this.#coming ??= this.#bring().finally(() => {
      this.#coming = undefined;
    });
    return this.#coming;
  }

  async #bring(): Promise<void> {
    if (this.#pack || !this.#fetch) return;
    this.#problem = undefined;
    try {
      const records = await this.#fetch();
      this.#pack = {
        train: new Digits(records.train),
        test: new Digits(records.test),
        records,
      };
    } catch (cause) {
      this.#problem = cause instanceof Error ? cause.message : String(cause);
    }
  }
}

export const pictures = new Pictures();
