/**
 * Two limits at once: one for the call under way, one for the list.
 * Whoever was kept from listening gets one more turn to hear what has
 * already arrived before it says that time is up.
 */
export class Deadline {
  readonly #onPassed: (limit: number) => void;
  #call = { at: Number.POSITIVE_INFINITY, limit: 0 };
  #run = { at: Number.POSITIVE_INFINITY, limit: 0 };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frozenAt: number | undefined;

  constructor(onPassed: (limit: number) => void) {
    this.#onPassed = onPassed;
  }

  start(callMs: number, runMs: number): void {
    this.clear();
    this.#run = { at: performance.now() + runMs, limit: runMs };
    this.nextCall(callMs);
    this.#wait();
  }

  nextCall(callMs: number): void {
    this.#call = { at: performance.now() + callMs, limit: callMs };
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** The browser puts us to sleep, and the program with us. */
  freeze(): void {
    this.#frozenAt ??= performance.now();
  }

  /** Awake again: what was slept through is held against nobody. */
  thaw(): void {
    if (this.#frozenAt === undefined) return;
    const slept = performance.now() - this.#frozenAt;
    this.#frozenAt = undefined;
    for (const limit of [this.#call, this.#run]) limit.at += slept;
    if (this.#timer === undefined) return;
    this.clear();
    this.#wait();
  }

  /** For listeners that a flood keeps from their timers. */
  check(): void {
    if (this.#timer === undefined || this.#frozenAt !== undefined) return;
    if (performance.now() > this.#next.at + GRACE_MS) this.#pass();
  }

  get #next() {
    return this.#call.at < this.#run.at ? this.#call : this.#run;
  }

  #wait(): void {
    const left = this.#next.at - performance.now();
    this.#timer = setTimeout(() => this.#wake(), Math.max(0, left));
  }

  #wake(): void {
    this.#timer = setTimeout(() => {
      if (performance.now() < this.#next.at) this.#wait();
      else this.#pass();
    }, ONE_TURN_MS);
  }

  #pass(): void {
    const { limit } = this.#next;
    this.clear();
    this.#onPassed(limit);
  }
}

/** Long enough for a waiting message to be delivered. */
const ONE_TURN_MS = 1;
/** How far past its deadline a chatty program may come. */
const GRACE_MS = 250;
