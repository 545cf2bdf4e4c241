import {
  accuracyOf,
  type Engine,
  EngineError,
  type Progress,
  type Trainer,
} from "@handmade/engine";
import {
  type Digit,
  digitNetwork,
  randomFrom,
  type Sample,
} from "@handmade/nn";
import { networkFrom } from "./kept.ts";
import { LOSSES } from "./losses.ts";
import type { Settings, Standing, Start } from "./messages.ts";
import { brokenLayer, picturesSeen } from "./position.ts";
import { Tenths } from "./tenths.ts";
import type { Runner } from "./working.ts";

/** Pictures between two looks at the clock: a millisecond or so. */
const STRETCH = 1000;

/**
 * The same run as the learner's, by the engine: the same first weights
 * and the same order of pictures.
 */
export class EngineRun implements Runner {
  readonly #engine: Engine;
  readonly #settings: Settings;
  readonly #test: readonly Digit[];
  readonly #size: number;
  readonly #trainer: Trainer;
  readonly #tenths: Tenths;
  #last = { epoch: 1, step: 0 };
  #lossSum = 0;
  #lossCount = 0;
  #tested = -1;
  #seconds = 0;
  #finished = false;

  constructor(
    engine: Engine,
    settings: Settings,
    train: readonly (Sample & Digit)[],
    test: readonly Digit[],
    start?: Start,
  ) {
    this.#engine = engine;
    this.#settings = settings;
    this.#test = test;
    this.#size = train.length;
    this.#tenths = new Tenths(train.length);
    const rng = randomFrom(settings.seed);
    const { epochs, batch, lr, loss } = settings;
    const network = start ? networkOf(start) : digitNetwork(rng);
    if (start) rng.state = start.point.order;
    this.#trainer = engine.trainer(network, train, {
      ...{ epochs, batch, lr, rng, loss: LOSSES[loss] },
    });
  }

  get finished(): boolean {
    return this.#finished;
  }

  /** A tenth of an epoch is over: its accuracy is to be counted. */
  get isNews(): boolean {
    return this.#tenth() > this.#tested || this.#finished;
  }

  /** @throws Error when the loss is no longer a number */
  work(until: number, clock: () => number = () => performance.now()): void {
    const began = clock();
    this.#advance(1);
    while (!this.isNews && clock() < until) this.#advance(this.#updates());
    this.#seconds += (clock() - began) / 1000;
  }

  standing(): Standing {
    const pictures = this.#pictures();
    const standing: Standing = {
      ...this.#last,
      pictures,
      loss: this.#lossCount ? this.#lossSum / this.#lossCount : undefined,
      tenth: this.#tenths.latest,
      rate: this.#seconds ? pictures / this.#seconds : undefined,
      accuracy: this.isNews ? this.#count() : undefined,
    };
    this.#lossSum = this.#lossCount = 0;
    return standing;
  }

  #advance(most: number): void {
    const found = this.#ask(most);
    if (!found) {
      this.#finished = true;
      return;
    }
    const { epoch, step, loss, updates } = found;
    this.#last = { epoch, step };
    this.#lossSum += loss * updates;
    this.#lossCount += updates;
    this.#tenths.add(loss, updates, this.#pictures());
  }

  /** As many as a stretch has, but none beyond the tenth of an epoch. */
  #updates(): number {
    const tenth = ((this.#tenth() + 1) * this.#size) / 10;
    const pictures = Math.min(STRETCH, tenth - this.#pictures());
    return Math.max(1, Math.ceil(pictures / this.#settings.batch));
  }

  #ask(most: number): Progress | undefined {
    try {
      return this.#trainer.advance(most);
    } catch (error) {
      const { step, layer } = error as EngineError;
      if (!(error instanceof EngineError) || step === undefined) throw error;
      const where =
        layer === undefined
          ? ""
          : `, first in the answers of layer ${layer + 1}`;
      throw new Error(
        `Its loss was no number any more at update ${step}${where}.`,
      );
    }
  }

  #pictures(): number {
    return picturesSeen(this.#last, this.#settings.batch, this.#size);
  }

  #tenth(): number {
    return Math.floor((10 * this.#pictures()) / this.#size);
  }

  /** An update may have broken the network: the next loss will tell. */
  #count(): number | undefined {
    this.#tested = this.#tenth();
    const network = this.#trainer.network();
    if (brokenLayer(network) === 0)
      return accuracyOf(this.#engine, network, this.#test);
    if (!this.#finished) return undefined;
    throw new Error("Its last update left weights that are no numbers.");
  }
}

/** @throws Error if a layer does what nobody here has a name for */
function networkOf({ numbers, activations }: Start) {
  const layers = numbers.map((layer, l) => ({
    ...layer,
    activation: activations[l] ?? "",
  }));
  return networkFrom({ layers });
}
