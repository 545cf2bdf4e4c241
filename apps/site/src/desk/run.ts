import {
  accuracy,
  type Digit,
  digitNetwork,
  type Loss,
  mse,
  type Network,
  randomFrom,
  type Sample,
  type Step,
  softmaxCrossEntropy,
  trainSteps,
} from "@handmade/nn";
import type { Numbers, Settings, Standing } from "./messages.ts";

const LOSSES: Record<Settings["loss"], Loss> = {
  mse,
  "cross-entropy": softmaxCrossEntropy,
};

/**
 * One run of training, from its first weights on. Whoever calls `work`
 * owns the clock; the run itself knows no time but what it is given.
 */
export class Run {
  readonly settings: Settings;
  readonly #train: readonly (Sample & Digit)[];
  readonly #test: readonly Digit[];
  readonly #net: Network;
  readonly #steps: Generator<Step, void>;
  #last: Step = { epoch: 1, step: 0, loss: Number.NaN };
  #lossSum = 0;
  #lossCount = 0;
  #tested = -1;
  #seconds = 0;
  #worked = 0;
  #finished = false;

  constructor(
    settings: Settings,
    train: readonly (Sample & Digit)[],
    test: readonly Digit[],
  ) {
    this.settings = settings;
    this.#train = train;
    this.#test = test;
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
    const before = this.#last.step;
    do this.#update();
    while (!this.#finished && clock() < until);
    this.#seconds += (clock() - began) / 1000;
    this.#worked += this.#last.step - before;
  }

  /** Where training stands, and what happened since the last call. */
  standing(): Standing {
    const pictures = this.#pictures();
    const standing: Standing = {
      epoch: this.#last.epoch,
      step: this.#last.step,
      pictures,
      loss: this.#lossCount ? this.#lossSum / this.#lossCount : undefined,
      rate: this.#seconds
        ? (this.#worked * this.settings.batch) / this.#seconds
        : undefined,
      accuracy: this.#isDue(pictures) ? this.#count(pictures) : undefined,
      numbers: copy(this.#net),
    };
    this.#lossSum = this.#lossCount = this.#seconds = this.#worked = 0;
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
  }

  /** Every epoch visits each picture once; its last batch may be short. */
  #pictures(): number {
    const perEpoch = Math.ceil(this.#train.length / this.settings.batch);
    const { epoch, step } = this.#last;
    const inEpoch = (step - (epoch - 1) * perEpoch) * this.settings.batch;
    const whole = (epoch - 1) * this.#train.length;
    return whole + Math.min(inEpoch, this.#train.length);
  }

  /** Ten times an epoch, at the start and at the end. */
  #isDue(pictures: number): boolean {
    const tenth = Math.floor((10 * pictures) / this.#train.length);
    return tenth > this.#tested || this.#finished;
  }

  #count(pictures: number): number {
    this.#tested = Math.floor((10 * pictures) / this.#train.length);
    return accuracy(this.#net, [...this.#test]);
  }

  #whatBroke(): string {
    const layer = this.#net.findIndex(
      ({ W, b }) => ![b, ...W].flat().every(Number.isFinite),
    );
    const where =
      layer < 0
        ? "All weights are still numbers, so the outputs grew too large."
        : `The weights of layer ${layer + 1} are no longer numbers.`;
    return (
      `The loss became ${this.#last.loss} at update ${this.#last.step}. ` +
      `${where} A step was too long: rewind, and try a learning rate ` +
      `below ${this.settings.lr}.`
    );
  }
}

function copy(net: Network): Numbers {
  return net.map(({ W, b }) => ({ W: W.map((row) => [...row]), b: [...b] }));
}
