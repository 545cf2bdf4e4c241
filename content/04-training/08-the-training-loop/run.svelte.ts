import { live } from "@handmade/figures/live.svelte.ts";
import { type Numbers, slice } from "./driver.ts";
import {
  batches,
  bends,
  type Ground,
  rates,
  type Setting,
  samplesIn,
  startOf,
} from "./setting.ts";
import { readSlice } from "./slice.ts";

/** A network somewhere on its way. */
export interface Standing {
  readonly net: Numbers[];
  /** The mean loss that the last slice told; none at first. */
  readonly loss?: number;
}

/** All runs after as many slices. */
export type Moment = readonly Standing[];

/** Enough for everything here to be learned. */
export const MOST_SLICES = 1000;

/**
 * Runs side by side, slice by slice. A slice depends on the network
 * before it, on its number and on the setting: so a run can be stopped,
 * taken back and continued, and comes to the same however fast it went.
 */
export class Run {
  moments = $state.raw<readonly Moment[]>([]);
  playing = $state(false);
  problem = $state<string>();
  #at = $state(0);
  #setting: Setting;
  #ground: Ground;
  /** Counts restarts: what is under way then is no longer wanted. */
  #turn = 0;
  /** The turn in which a step is under way. */
  #stepping: number | undefined;

  constructor(setting: Setting, ground: Ground) {
    [this.#setting, this.#ground] = [setting, ground];
    this.moments = [this.#start()];
  }

  /** Which moment is looked at. */
  get at(): number {
    return Math.min(this.#at, this.moments.length - 1);
  }

  set at(moment: number) {
    this.#turn += 1;
    this.playing = false;
    this.#at = moment;
  }

  get now(): Moment {
    return this.moments[this.at]!;
  }

  /** Back to the first weights, perhaps of another setting. */
  restart(setting = this.#setting, ground = this.#ground): void {
    [this.#setting, this.#ground] = [setting, ground];
    this.#turn += 1;
    this.playing = false;
    this.problem = undefined;
    this.moments = [this.#start()];
    this.#at = 0;
  }

  pause(): void {
    this.playing = false;
  }

  /** Until somebody pauses it, or something breaks. */
  async play(rest: () => Promise<void>, slices = 1): Promise<void> {
    this.playing = true;
    const turn = this.#turn;
    while (this.playing && turn === this.#turn) {
      await this.step(slices);
      await rest();
    }
  }

  /** Goes on from the moment that is looked at. */
  async step(slices = 1): Promise<void> {
    const turn = this.#turn;
    if (this.#stepping === turn) return;
    this.#stepping = turn;
    this.problem = undefined;
    const moments = this.moments.slice(0, this.at + 1);
    for (let k = 0; k < slices; k++) {
      const next = await this.#next(
        moments.at(-1)!,
        moments.length - 1,
      );
      if (turn !== this.#turn) return;
      if (typeof next === "string") {
        this.problem = next;
        this.playing = false;
        break;
      }
      moments.push(next);
    }
    this.moments = moments;
    this.#at = moments.length - 1;
    this.#stepping = undefined;
    if (this.#at >= MOST_SLICES) this.playing = false;
  }

  #start(): Moment {
    const { classes } = this.#ground.learned;
    return this.#setting.sides.map((side) => ({
      net: startOf(this.#setting, side, classes),
    }));
  }

  /** One slice further, or what went wrong. */
  async #next(before: Moment, at: number): Promise<Moment | string> {
    const { seed, bend, sides } = this.#setting;
    const samples = samplesIn(this.#ground, seed, at);
    const asked = sides.map(({ rate, batch }, k) => {
      // The same for both runs, and another for every slice.
      const rng = seed * 100_003 + at;
      const settings = {
        lr: rates[rate]!,
        batch: batches[batch]!,
        rng,
      };
      return [before[k]!.net, samples, settings, bends[bend]!] as const;
    });
    const silence = () => asked.map(() => undefined);
    const theirs = await live
      .call("driver.slice", asked)
      .catch(silence);
    const answers = theirs ?? asked.map((one) => slice(...one));
    const read = answers.map((one, k) =>
      readSlice(one, before[k]!.net),
    );
    return (
      read.find((one) => typeof one === "string") ??
      (read as Standing[])
    );
  }
}
