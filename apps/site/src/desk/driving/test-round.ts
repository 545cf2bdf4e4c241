import { argmax, forward, type Network } from "@handmade/nn";
import type { Work } from "../messages.ts";
import type { Pictures } from "./pictures.ts";

/** Test pictures between two looks at the clock. */
const AT_ONCE = 16;

/** What a test came to. */
export type Tested = Pick<Work, "accuracy" | "answers" | "shifts" | "outputs">;

/** One test after the other, a few pictures at a time. */
export class TestRound {
  readonly #net: Network;
  readonly #test: Pictures;
  #answers: number[] = [];
  #shifts: number[] = [];
  #outputs: [number, number] = [Infinity, -Infinity];
  #tested: number;

  constructor(net: Network, test: Pictures) {
    this.#net = net;
    this.#test = test;
    this.#tested = test.size;
  }

  /** Tests a few pictures more; the result once it was the last. */
  advance(): Tested | undefined {
    const { size } = this.#test;
    if (this.#tested >= size) this.#begin();
    const end = Math.min(this.#tested + AT_ONCE, size);
    for (; this.#tested < end; this.#tested++) this.#ask(this.#tested);
    if (end < size) return undefined;
    const shifts = this.#shifts.map((count) => count / size);
    return {
      accuracy: shifts[0] ?? 0,
      answers: [...this.#answers],
      shifts,
      outputs: this.#outputs,
    };
  }

  #begin(): void {
    this.#tested = 0;
    this.#answers = new Array<number>(10).fill(0);
    this.#shifts = new Array<number>(10).fill(0);
    this.#outputs = [Infinity, -Infinity];
  }

  #ask(n: number): void {
    const { x, label } = this.#test.at(n);
    const y = forward(this.#net, x);
    // The next update's loss will tell what broke.
    const answer = y.every(Number.isFinite) ? argmax(y) : 0;
    const shift = (answer - label + 10) % 10;
    this.#answers[answer] = (this.#answers[answer] ?? 0) + 1;
    this.#shifts[shift] = (this.#shifts[shift] ?? 0) + 1;
    const [lowest, highest] = this.#outputs;
    this.#outputs = [Math.min(lowest, ...y), Math.max(highest, ...y)];
  }
}
