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
import { EngineError } from "./errors.ts";
import { isInkFaster } from "./faster.ts";
import { judgeOf } from "./losses.ts";
import { type Powers, readPowers, takeLoss, writePowers } from "./plan.ts";
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
  readonly memory?: {
    readonly first: Float32Array;
    readonly second: Float32Array;
    readonly powers: Powers;
  };
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
    this.#remember(from.memory);
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
    if (lost) throw this.#notFinite();
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
    const { plan, at, buffer } = this.#bench;
    if (plan.rule.kind === 0) return this.#place();
    const [first, second] = [plan.first, plan.second].map((from) =>
      this.#row(from).slice(),
    );
    const powers = readPowers(at, buffer);
    return {
      ...this.#place(),
      memory: { first: first!, second: second!, powers },
    };
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

  #row(from: number): Float32Array {
    const { f32, layout } = this.#bench;
    const length = from === 0 ? 0 : layout.bytes / 4;
    return f32.subarray(from / 4, from / 4 + length);
  }

  #remember(memory: EnginePosition["memory"]): void {
    const { plan, at, buffer } = this.#bench;
    if (plan.rule.kind === 0) return;
    const [first, second] = [this.#row(plan.first), this.#row(plan.second)];
    if (
      memory?.first.length !== first.length ||
      memory.second.length !== second.length
    )
      throw new EngineError(
        "settings",
        "engine: the position has not what this optimizer remembers; give " +
          "the position as it came, with the same network and optimizer.",
      );
    first.set(memory.first);
    second.set(memory.second);
    writePowers(memory.powers, at, buffer);
  }

  /** Looks for the first layer whose answers are not finite. */
  #notFinite(): EngineError {
    const { layout, f32, plan } = this.#bench;
    const { batch, count } = plan;
    const rows = Math.min(batch, count - this.#done * batch);
    const layer = layout.places.findIndex(({ y, stride, outputs }) => {
      const row = (j: number) => f32.subarray((y + j * stride) / 4);
      return [...Array(rows).keys()].some((j) =>
        row(j)
          .subarray(0, outputs)
          .some((value) => !Number.isFinite(value)),
      );
    });
    const step = this.#place().step + 1;
    const where =
      layer < 0
        ? "the loss is not finite although every layer's answers are"
        : `layer ${layer} is the first whose answers are not finite`;
    return new EngineError(
      "not finite",
      `engine: at step ${step} ${where}; the weights are those before that ` +
        `step. Most often the rate is too large: it is ${this.#settings.lr}.`,
      { step, layer: layer < 0 ? undefined : layer },
    );
  }
}
