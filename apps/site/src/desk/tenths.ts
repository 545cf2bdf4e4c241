/**
 * The mean loss over the latest whole tenth of an epoch: long enough to
 * be steady, and the same pictures for whoever makes the same run.
 */
export class Tenths {
  readonly #size: number;
  #sum = 0;
  #count = 0;
  #tenth = 0;
  #latest: number | undefined;

  /** @param size pictures in an epoch */
  constructor(size: number) {
    this.#size = size;
  }

  /** The latest whole tenth's mean; undefined before the first. */
  get latest(): number | undefined {
    return this.#latest;
  }

  /**
   * @param loss mean over these updates
   * @param pictures seen so far, in all epochs
   */
  add(loss: number, updates: number, pictures: number): void {
    this.#sum += loss * updates;
    this.#count += updates;
    const tenth = Math.floor((10 * pictures) / this.#size);
    if (tenth === this.#tenth) return;
    this.#latest = this.#sum / this.#count;
    this.#tenth = tenth;
    this.#sum = this.#count = 0;
  }
}
