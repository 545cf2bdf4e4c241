import {
  accuracy,
  type Digit,
  digitNetwork,
  type Network,
  type Position,
  randomFrom,
  type Sample,
  type Step,
  trainSteps,
} from "@handmade/nn";
import { LOSSES } from "./losses.ts";
import type { Numbers, Settings, Standing } from "./messages.ts";
import { Tenths } from "./tenths.ts";
import type { Runner } from "./working.ts";

/**
 * One run of training, from its first weights on. Whoever calls `work`
 * owns the clock; the run itself knows no time but what it is given.
 */
export class Run implements Runner {
  readonly isNews = false;
  readonly settings: Settings;
  readonly #train: readonly (Sample & Digit)[];
  readonly #test: readonly Digit[];
  readonly #net: Network;
  readonly #steps: Generator<Step, void>;
  readonly #tenths: Tenths;
  #last: Step = { epoch: 1, step: 0, loss: Number.NaN };
  #lossSum = 0;
  #lossCount = 0;
  #tested = -1;
  #seconds = 0;
  #finished = false;

  constructor(
    settings: Settings,
    train: readonly (Sample & Digit)[],
    test: readonly Digit[],
  ) {
    this.settings = settings;
    this.#train = train;
    this.#test = test;
    this.#tenths = new Tenths(train.length);
    const rng = randomFrom(settings.seed);
    this.#net = digitNetwork(rng);
    const { epochs, batch, lr } = settings;
    const loss = LOSSES[settings.loss];
    this.#steps = trainSteps(this.#net, [...train], {
      epochs,
      batch,
      lr,
      rng,
      loss,
    });
  }

  get finished(): boolean {
    return this.#finished;
  }

  /**
   * Makes updates until `until` milliseconds on the clock, at least one.
   *
   * @throws Error when the loss is no longer a number: what broke where
   */
  work(until: number, clock: () => number = () => performance.now()): void {
    const began = clock();
    do this.#update();
    while (!this.#finished && clock() < until);
    this.#seconds += (clock() - began) / 1000;
  }

  /** Where training stands, and what happened since the last call. */
  standing(): Standing {
    const pictures = this.#pictures();
    const standing: Standing = {
      epoch: this.#last.epoch,
      step: this.#last.step,
      pictures,
      loss: this.#lossCount ? this.#lossSum / this.#lossCount : undefined,
      tenth: this.#tenths.latest,
      rate: this.#seconds ? pictures / this.#seconds : undefined,
      accuracy: this.#isDue(pictures) ? this.#count(pictures) : undefined,
      numbers: copy(this.#net),
    };
    this.#lossSum = this.#lossCount = 0;
    return standing;
  }

  #update(): void {
    const { value: step, done } = this.#steps.next();
    if (done || !step) {
      this.#finished = true;
      return;
    }
    this.#last = step;
    this.#lossSum += step.loss;
    this.#lossCount += 1;
    if (!Number.isFinite(step.loss)) throw new Error(this.#whatBroke());
    this.#tenths.add(step.loss, 1, this.#pictures());
  }

  #pictures(): number {
    return picturesSeen(this.#last, this.settings.batch, this.#train.length);
  }

  /** Ten times an epoch, at the start and at the end. */
  #isDue(pictures: number): boolean {
    const tenth = Math.floor((10 * pictures) / this.#train.length);
    return tenth > this.#tested || this.#finished;
  }

  /** An update may have broken the network: the next loss will tell. */
  #count(pictures: number): number | undefined {
    this.#tested = Math.floor((10 * pictures) / this.#train.length);
    if (brokenLayer(this.#net) === 0)
      return accuracy(this.#net, [...this.#test]);
    if (!this.#finished) return undefined;
    throw new Error(this.#whatBroke());
  }

  #whatBroke(): string {
    const layer = brokenLayer(this.#net);
    const where =
      layer === 0
        ? "All weights are still numbers, so the outputs grew too large."
        : `The weights of layer ${layer} are no longer numbers.`;
    return (
      `The loss became ${this.#last.loss} at update ${this.#last.step}. ` +
      `${where} A step was too long: rewind, and try a learning rate ` +
      `below ${this.settings.lr}.`
    );
  }
}

/** Every epoch visits each picture once; its last batch may be short. */
export function picturesSeen(
  { epoch, step }: Position,
  batch: number,
  size: number,
): number {
  const perEpoch = Math.ceil(size / batch);
  const inEpoch = (step - (epoch - 1) * perEpoch) * batch;
  return (epoch - 1) * size + Math.min(inEpoch, size);
}

/** The first layer with a number that is not finite, from 1; else 0. */
export function brokenLayer(net: Network): number {
  const isSound = ({ W, b }: Network[number]) =>
    [b, ...W].every((row) => row.every(Number.isFinite));
  return net.findIndex((layer) => !isSound(layer)) + 1;
}

function copy(net: Network): Numbers {
  return net.map(({ W, b }) => ({ W: W.map((row) => [...row]), b: [...b] }));
}
