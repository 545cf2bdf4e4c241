import type { PointSet } from "@handmade/figures/points.ts";
import {
  type Gradients,
  type Loss,
  type Network,
  type Optimizer,
  optimizer,
  randomFrom,
  type Sample,
  shuffle,
} from "@handmade/nn";
import { losses } from "./choices.ts";
import type { Frame, Sides } from "./frame.ts";
import { groundOf, sampleOf } from "./ground.ts";
import { histogramOf } from "./histogram.ts";
import { firstNetwork, meanGradients } from "./learning.ts";
import {
  type Lost,
  lostAmong,
  lostAt,
  lostIn,
  lostWeights,
  type Place,
} from "./lost.ts";
import { Maps } from "./maps.ts";
import { checkSettings, type Settings } from "./settings.ts";
import { Exam } from "./trial.ts";

/** How far to go before the next look: whatever is reached first. */
export interface Stretch {
  readonly updates?: number;
  readonly milliseconds?: number;
  /** No further than the end of the present round. */
  readonly epoch?: boolean;
}

/** What may change while a run goes on. */
export type Live = Pick<Settings, "rate" | "batch">;

/** The orders' stream, far from that of the first weights. */
const ORDER = 300_000;

/**
 * A network that learns points, by the library's own functions. The same
 * settings give the same run, to the last bit.
 */
export class Run {
  #settings: Settings;
  readonly #loss: Loss;
  readonly #classes: number;
  readonly #learned: readonly Sample[];
  readonly #exams: { readonly learned: Exam; readonly fresh: Exam };
  readonly #maps: Maps;
  #net: Network = [];
  #optimizer!: Optimizer;
  #random = randomFrom(0);
  #order: Sample[] = [];
  /** Points seen in all. */
  #seen = 0;
  #step = 0;
  #batchLoss: number | undefined;
  #grads: readonly Gradients[] = [];
  #lost: Lost | undefined;

  /**
   * @param own the points of the set "yours"
   * @throws Error with a sentence for each setting that cannot be
   */
  constructor(settings: Settings, own?: PointSet) {
    refuse(settings);
    this.#settings = settings;
    this.#loss = losses[settings.loss].loss;
    const { learned, fresh, classes } = groundOf(settings, own);
    const [samples, others] = [learned, fresh].map((points) =>
      points.map((point) => sampleOf(settings, point, classes)),
    );
    this.#classes = classes;
    this.#learned = samples!;
    this.#exams = { learned: new Exam(samples!), fresh: new Exam(others!) };
    this.#maps = new Maps(settings.inputs);
    this.rewind();
  }

  /** Back to the first weights, with the rate and the batch as they are. */
  rewind(): void {
    const { seed, optimizer: kind } = this.#settings;
    this.#net = firstNetwork(this.#settings, this.#classes);
    this.#optimizer = optimizer(kind);
    this.#random = randomFrom(ORDER + seed);
    this.#seen = this.#step = 0;
    this.#order = [];
    this.#grads = [];
    this.#batchLoss = this.#lost = undefined;
  }

  /** Goes on with another rate or batch from the next update on. */
  change(to: Live): void {
    const settings = { ...this.#settings, rate: to.rate, batch: to.batch };
    refuse(settings);
    this.#settings = settings;
  }

  /** Makes updates: one at least, unless a number has been lost. */
  advance(
    { updates, milliseconds, epoch = false }: Stretch,
    clock: () => number = () => performance.now(),
  ): void {
    const open = milliseconds !== undefined || epoch;
    const until = clock() + (milliseconds ?? Infinity);
    let left = updates ?? (open ? Infinity : 1);
    do {
      if (this.#lost) return;
      this.#update();
      left -= 1;
      if (epoch && this.#seen % this.#learned.length === 0) return;
    } while (left > 0 && clock() < until);
  }

  /** Where the run stands, with maps of so many places across. */
  frame(sides: Sides): Frame {
    const learned = this.#exams.learned.take(this.#net, this.#loss);
    const fresh = this.#exams.fresh.take(this.#net, this.#loss);
    return {
      step: this.#step,
      epochs: this.#seen / this.#learned.length,
      batchLoss: this.#batchLoss,
      learned: learned.trial,
      fresh: fresh.trial,
      layers: this.#net.map(({ W, b }) => ({
        W: W.map((row) => [...row]),
        b: [...b],
      })),
      sides,
      ...this.#maps.of(this.#net, sides),
      activations: learned.says.map(histogramOf),
      gradients: this.#grads.map(({ dW, db }) => histogramOf([db, ...dW])),
      lost: this.#lost,
    };
  }

  #update(): void {
    const samples = this.#nextBatch();
    const { loss, grads } = meanGradients(this.#net, samples, this.#loss);
    this.#batchLoss = loss;
    this.#grads = grads;
    let place: Place | undefined;
    if (!Number.isFinite(loss) || lostAmong(grads))
      // Every sample may be sound, and only their sum too large.
      place = lostIn(this.#net, samples, this.#loss) ?? lostAmong(grads);
    else {
      this.#optimizer.step(this.#net, grads, this.#settings.rate);
      place = lostWeights(this.#net);
    }
    this.#step += 1;
    this.#seen += samples.length;
    if (place) this.#lost = lostAt(this.#step, this.#net.length, place);
  }

  /** The next points of the order; a last batch holds what is left. */
  #nextBatch(): Sample[] {
    const at = this.#seen % this.#learned.length;
    if (at === 0) this.#order = shuffle(this.#learned, this.#random);
    return this.#order.slice(at, at + this.#settings.batch);
  }
}

function refuse(settings: Settings): void {
  const problems = checkSettings(settings).map(({ text }) => text);
  if (problems.length > 0) throw new Error(problems.join(" "));
}
