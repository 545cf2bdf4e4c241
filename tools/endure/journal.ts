/** What the page showed, and when it had certainly been shown. */
export interface Entry<What> {
  readonly what: What;
  readonly at: number;
}

/** Written on our side: nobody who dies can lose it. */
export class Journal<What> {
  readonly entries: Entry<What>[] = [];

  note(what: What, at = Date.now()): void {
    this.entries.push({ what, at });
  }

  /**
   * How old the oldest entry was that is not in what was found; 0 if
   * the last one was found. Undefined if nobody ever wrote what was found.
   */
  lost(found: What, killedAt: number): number | undefined {
    const { entries } = this;
    const at = entries.findLastIndex(({ what }) => what === found);
    if (at < 0) return undefined;
    const next = entries[at + 1];
    return next ? Math.max(0, killedAt - next.at) : 0;
  }
}
