import { type RandomState, randomFrom, shuffle } from "@handmade/nn";
import type { Point } from "../messages.ts";
import { picturesSeen } from "../position.ts";

/**
 * The order of the pictures, and where in it a run stands. Each epoch's
 * order follows from one random state, so that a point is enough to go
 * on from.
 */
export class Batches {
  readonly perEpoch: number;
  readonly #size: number;
  readonly #batch: number;
  readonly #rng = randomFrom(0);
  #point: Point;
  /** Of this epoch, once it has begun. */
  #order: readonly number[] | undefined;

  constructor(size: number, batch: number, point: Point) {
    this.#size = size;
    this.#batch = batch;
    this.perEpoch = Math.ceil(size / batch);
    this.#point = { ...point };
  }

  get point(): Point {
    return this.#point;
  }

  /** Pictures seen so far, in all epochs. */
  get pictures(): number {
    return this.picturesAt(this.#point);
  }

  picturesAt(point: Point): number {
    return picturesSeen(point, this.#batch, this.#size);
  }

  /** Notes something other than the place. */
  note(changes: Partial<Pick<Point, "tested" | "seconds">>): void {
    this.#point = { ...this.#point, ...changes };
  }

  /** Goes to another place, before this one or behind it. */
  goTo(point: Point): void {
    this.#point = { ...point };
    this.#order = undefined;
  }

  /** The numbers of the next batch's pictures; the point is behind them. */
  next(): readonly number[] {
    let { epoch, step, order } = this.#point;
    this.#order ??= this.#draw(order);
    if (step === epoch * this.perEpoch) {
      epoch += 1;
      order = this.#rng.state;
      this.#order = this.#draw(order);
    }
    const first = (step - (epoch - 1) * this.perEpoch) * this.#batch;
    this.#point = { ...this.#point, epoch, step: step + 1, order };
    return this.#order.slice(first, first + this.#batch);
  }

  /** The same, without going on. */
  peek(): readonly number[] {
    const point = this.#point;
    const batch = this.next();
    this.goTo(point);
    return batch;
  }

  /** An epoch's order; afterwards the stream stands at the next one's. */
  #draw(state: RandomState): number[] {
    this.#rng.state = state;
    const numbers = Array.from({ length: this.#size }, (_, n) => n);
    return shuffle(numbers, this.#rng);
  }
}
