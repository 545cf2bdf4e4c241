import type { Loss, Network, Sample } from "@handmade/nn";
import { type Columns, columnsOf, through } from "./columns.ts";
import type { Trial } from "./frame.ts";

/** More points than these would take too long for every frame. */
const MOST = 500;

/** Points that networks are tried on. */
export class Exam {
  readonly #inputs: Columns;
  readonly #targets: readonly number[][];

  constructor(samples: readonly Sample[]) {
    const some = samples.slice(0, MOST);
    this.#inputs = columnsOf(some.map(({ x }) => x));
    this.#targets = some.map(({ t }) => t);
  }

  /** How a network does, and what its layers say at the points. */
  take(net: Network, loss: Loss): { trial: Trial; says: Columns[] } {
    const says = through(net, this.#inputs);
    const outputs = says.at(-1)!;
    let [sum, right] = [0, 0];
    this.#targets.forEach((t, p) => {
      const y = outputs.map((column) => column[p]!);
      sum += loss.value(y, t);
      if (isRight(y, t)) right += 1;
    });
    const { length } = this.#targets;
    return { trial: { loss: sum / length, share: right / length }, says };
  }
}

/** Whether the largest output is the wanted one; NaN is never right. */
function isRight(y: readonly number[], t: readonly number[]): boolean {
  const own = t.indexOf(Math.max(...t));
  return y.every((value, k) => (k < own ? value < y[own]! : value <= y[own]!));
}
