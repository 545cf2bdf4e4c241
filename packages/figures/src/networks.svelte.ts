import type { Network } from "@handmade/nn";

/** A trained network that a page hands to its figures. */
export interface HandedNetwork {
  readonly network: Network;
  /** Whether the reader trained it; if not, it is borrowed. */
  readonly own: boolean;
  /** Raw scores for softmax, or guesses at 1 and 0: from its training. */
  readonly meaning: "scores" | "targets";
}

/**
 * The line between figures and a network that can read digits: the
 * reader's own if the browser keeps one, else the site's. Fetched when a
 * figure asks; a page that has none leaves it unplugged.
 */
class Networks {
  #fetch = $state.raw<() => Promise<HandedNetwork>>();
  #now = $state.raw<HandedNetwork>();
  #problem = $state<string>();
  #coming: Promise<void> | undefined;

  /** What has been fetched; undefined until then: read it to redraw. */
  get now(): HandedNetwork | undefined {
    return this.#now;
  }

  /** Why nothing came, in a sentence. */
  get problem(): string | undefined {
    return this.#problem;
  }

  /** Plugs in where a network comes from; the page does this. */
  connect(fetch: () => Promise<HandedNetwork>): void {
    this.#fetch = fetch;
    this.#now = undefined;
  }

  /** Fetches the network unless it is here; after a failure, once more. */
  fetch(): Promise<void> {
    this.#coming ??= this.#bring().finally(() => {
      this.#coming = undefined;
    });
    return this.#coming;
  }

  async #bring(): Promise<void> {
    if (this.#now || !this.#fetch) return;
    this.#problem = undefined;
    try {
      this.#now = await this.#fetch();
    } catch (cause) {
      this.#problem = cause instanceof Error ? cause.message : String(cause);
    }
  }
}

export const networks = new Networks();
