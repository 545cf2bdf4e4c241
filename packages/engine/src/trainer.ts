import {
  type Loss,
  mse,
  type Network,
  type Position,
  type Random,
  type RandomState,
  shuffle,
} from "@handmade/nn";
import type { Kit } from "./crew.ts";
import { isInkFaster } from "./faster.ts";
import { judgeOf } from "./losses.ts";
import { lossNotFinite } from "./lost.ts";
import { type Memory, readMemory, writeMemory } from "./memory.ts";
import { takeLoss } from "./plan.ts";
import { checkSamples, type SampleLike } from "./samples.ts";
import { checkFrom, checkSettings } from "./settings.ts";
import { type Optimizer, ruleOf } from "./words.ts";
import { Workbench } from "./workbench.ts";

/** nn's settings, in nn's words, and what the engine can do besides. */
export interface TrainerSettings {
  readonly epochs: number;
  /** Samples per update. */
  readonly batch: number;
  readonly lr: number;
  /** Shuffles as nn does; `randomFrom(seed)` if to be continued. */
  readonly rng: Random & { state?: RandomState };
  /** Mean squared error if left out. */
  readonly loss?: Loss;
  /** Plain SGD if left out. */
  readonly optimizer?: Optimizer;
  /** Pixels that are 0; the faster, measured, if left out. */
  readonly zeros?: "skip" | "multiply";
}

/** A place between two updates, and what the optimizer remembers. */
export interface EnginePosition extends Position {
  readonly memory?: Memory;
}

/** Some updates: where training stands now, and what they saw. */
export interface Progress extends Position {
  /** The mean over these updates of their batches' loss before. */
  readonly loss: number;
  readonly updates: number;
}

/**
 * A training under way. Whoever asks owns the pace: not asking is
 * pausing, and dropping the trainer is stopping.
 */
export class Trainer {
  /** Whether zeros are left out of the first layer's sums. */
  readonly skipsZeros: boolean;
  readonly #bench: Workbench;
  readonly #settings: TrainerSettings;
  readonly #stepsPerEpoch: number;
  readonly #items: readonly number[];
  #epoch: number;
  /** Updates made in this epoch. */
  #done = 0;
  #begun = false;
  #state: RandomState | undefined;

  constructor(
    kit: Kit,
    net: Network,
    data: readonly SampleLike[],
    settings: TrainerSettings,
    from?: EnginePosition,
  ) {
    const { loss = mse, optimizer, batch, rng } = settings;
    const [first, last] = [net[0], net.at(-1)];
    checkSettings(settings);
    checkSamples(data, first?.W[0]?.length ?? 0, last?.b.length ?? 0);
    const rule = ruleOf(optimizer);
    const work = {
      ...{ net, data, rule, lr: settings.lr, loss: judgeOf(loss) },
      batch: Math.min(batch, data.length),
    };
    this.skipsZeros = settings.zeros
      ? settings.zeros === "skip"
      : isInkFaster(kit, work);
    this.#bench = new Workbench(kit, { ...work, ink: this.skipsZeros });
    this.#settings = settings;
    this.#stepsPerEpoch = Math.ceil(data.length / batch);
    this.#items = data.map((_, s) => s);
    this.#epoch = from?.epoch ?? 1;
    if (!from) return;
    checkFrom(from, this.#stepsPerEpoch, settings);
    rng.state = from.rng;
    this.#begin();
    this.#done = from.step - (from.epoch - 1) * this.#stepsPerEpoch;
    writeMemory(this.#bench, from.memory);
  }

  /**
   * Makes up to `most` updates, but none beyond the epoch's end. A page
   * asks for as many as fit between two frames.
   *
   * @returns undefined when all epochs are done
   * @throws EngineError naming step and layer if a loss is not finite;
   *         the weights are those before that step
   */
  advance(most = 1024): Progress | undefined {
    if (this.#begun && this.#done === this.#stepsPerEpoch) {
      this.#begun = false;
      this.#epoch++;
    }
    if (this.#epoch > this.#settings.epochs) return undefined;
    if (!this.#begun) this.#begin();
    const { at, buffer } = this.#bench;
    const to = Math.min(this.#done + most, this.#stepsPerEpoch);
    const updates = this.#bench.update(this.#done, to);
    const lost = this.#done + updates < to;
    this.#done += updates;
    const sum = takeLoss(at, buffer);
    if (lost) throw this.#lost();
    return { ...this.#place(), loss: sum / updates, updates };
  }

  /** {@link advance} until all epochs are done. */
  *progress(most = 1024): Generator<Progress, void> {
    for (;;) {
      const progress = this.advance(most);
      if (!progress) return;
      yield progress;
    }
  }

  /** The network as it stands now, in nn's form; shares nothing. */
  network(): Network {
    return this.#bench.network();
  }

  /**
   * All that is needed, beside `network()`, data and settings, to go on
   * elsewhere with the same bits; undefined before the first update.
   */
  position(): EnginePosition | undefined {
    if (!this.#begun) return undefined;
    const memory = readMemory(this.#bench);
    return memory ? { ...this.#place(), memory } : this.#place();
  }

  #place(): Position {
    const step = (this.#epoch - 1) * this.#stepsPerEpoch + this.#done;
    return { epoch: this.#epoch, step, rng: this.#state };
  }

  #begin(): void {
    const { rng } = this.#settings;
    this.#state = rng.state;
    const { u32, plan } = this.#bench;
    u32.set(shuffle(this.#items, rng), plan.order / 4);
    this.#begun = true;
    this.#done = 0;
  }

  #lost(): Error {
    const { batch, count } = this.#bench.plan;
    const rows = Math.min(batch, count - this.#done * batch);
    const { step } = this.#place();
    return lossNotFinite(this.#bench, rows, step + 1, this.#settings.lr);
  }
}
