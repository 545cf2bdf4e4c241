/** How far training has come, for those who watch. */
export interface Moment {
  readonly epoch: number;
  /** Examples learned from in this epoch. */
  readonly seen: number;
  /** Mean loss of this epoch so far. */
  readonly loss: number;
  /** Spent on this epoch in this run. */
  readonly seconds: number;
  /** Examples per second in this run. */
  readonly speed: number;
}

/** Milliseconds of work between two looks at the world. */
const LOOK_EVERY = 50;

/** A stopwatch for one epoch at a time. */
export class Pace {
  #started = performance.now();
  #looked = this.#started;
  #seenBefore: number;

  /** @param seenBefore - Examples of this epoch that an earlier run saw. */
  constructor(seenBefore: number) {
    this.#seenBefore = seenBefore;
  }

  /** True every 50 ms: time to look at keys and screens. */
  isDue(): boolean {
    const now = performance.now();
    if (now - this.#looked < LOOK_EVERY) return false;
    this.#looked = now;
    return true;
  }

  /** Seconds since the epoch began, in this run. */
  lap(): number {
    return (performance.now() - this.#started) / 1000;
  }

  /** A new epoch begins. */
  restart(): void {
    this.#started = performance.now();
    this.#seenBefore = 0;
  }

  moment(epoch: number, seen: number, lossSum: number): Moment {
    const seconds = this.lap();
    const speed = (seen - this.#seenBefore) / seconds;
    return { epoch, seen, loss: lossSum / seen, seconds, speed };
  }
}
