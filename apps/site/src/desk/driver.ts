/**
 * The desk's own part beside the learner's functions: it draws the order
 * of the pictures and owns the pace; what is computed, they compute. It
 * is asked for a little work again and again, so that pausing, rewinding
 * and stopping are the page's. The course makes it a program together
 * with what the learner has passed (docs/sandbox.md).
 */
import {
  argmax,
  type Digit,
  decodeDigits,
  digitNetwork,
  forward,
  forwardTrace,
  type Loss,
  mse,
  type Network,
  oneHot,
  type RandomState,
  randomFrom,
  type Sample,
  shuffle,
  softmaxCrossEntropy,
  train,
} from "@handmade/nn";
import type { Numbers, Point, Settings, Work } from "./messages.ts";

/** Bytes of a picture: the label, then 28 × 28 pixels. */
const RECORD = 785;
/** So many pictures fit as lists of numbers; others are made each time. */
const KEPT_PICTURES = 12_000;
/** Pictures between two sets of weights that can be gone back to. */
const STRETCH = 500;
/** Test pictures between two looks at the clock. */
const TESTED_AT_ONCE = 16;

type Picture = Digit & Sample;

/** The run under way; a program has one at a time. */
let run: Run | undefined;

/**
 * A new run at its first weights, or where another one was left.
 *
 * @param learn pictures to learn from, in records of 785 bytes
 * @param test pictures to be tested with, likewise
 */
export function begin(
  learn: Uint8Array,
  test: Uint8Array,
  settings: Settings,
  from: { point: Point; numbers: Numbers } | null,
): Work & { activations: string[] } {
  run = new Run(new Pictures(learn), new Pictures(test), settings, from);
  return { ...run.told(true), activations: run.activations() };
}

/**
 * Works for about so many milliseconds: updates, at most so many, and
 * between them the tests that are due.
 */
export function work(ms: number, most: number, numbers: boolean): Work {
  if (!run) throw new Error("The run has not begun.");
  const until = performance.now() + ms;
  let updates = 0;
  do {
    if (run.isTesting) run.test();
    else if (run.finished || run.broke || updates === most) break;
    else {
      run.update();
      updates += 1;
    }
  } while (performance.now() < until);
  return run.told(numbers);
}

/** Pictures as bytes, decoded by the learner's own function when asked. */
class Pictures {
  readonly size: number;
  readonly #bytes: Uint8Array;
  readonly #kept: Picture[] = [];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.size = bytes.length / RECORD;
  }

  at(n: number): Picture {
    const kept = this.#kept[n];
    if (kept) return kept;
    const record = this.#bytes.slice(n * RECORD, (n + 1) * RECORD);
    const { x, label } = decodeDigits(record, 1)[0]!;
    const picture = { x, label, t: oneHot(label, 10) };
    if (this.size <= KEPT_PICTURES) this.#kept[n] = picture;
    return picture;
  }
}

class Run {
  readonly #settings: Settings;
  readonly #learn: Pictures;
  readonly #test: Pictures;
  readonly #net: Network;
  readonly #rng = randomFrom(0);
  readonly #loss: Loss;
  readonly #perEpoch: number;
  #point: Point;
  /** Of this epoch, once it has begun. */
  #order: readonly number[] | undefined;
  #safe: { point: Point; numbers: Numbers };
  /** The test under way, or the last one. */
  #answers = new Array<number>(10).fill(0);
  #shifts = new Array<number>(10).fill(0);
  #outputs: [number, number] = [Infinity, -Infinity];
  #tested: number;
  /** What a test came to that has not been told. */
  #result: Pick<Work, "accuracy" | "answers" | "shifts" | "outputs"> = {};
  #told = { sum: 0, count: 0 };
  #tenth = { sum: 0, count: 0, latest: undefined as number | undefined };
  broke = "";
  #brokeAt: Work["brokeAt"];

  constructor(
    learn: Pictures,
    test: Pictures,
    settings: Settings,
    from: { point: Point; numbers: Numbers } | null,
  ) {
    this.#settings = settings;
    this.#learn = learn;
    this.#test = test;
    this.#perEpoch = Math.ceil(learn.size / settings.batch);
    this.#loss = settings.loss === "mse" ? mse : softmaxCrossEntropy;
    this.#rng.state = randomFrom(settings.seed).state;
    this.#net = digitNetwork(this.#rng);
    this.#point = from
      ? { ...from.point }
      : { epoch: 1, step: 0, order: this.#rng.state, tested: -1, seconds: 0 };
    if (from) this.#restore(from.numbers);
    this.#tested = test.size;
    this.#safe = { point: { ...this.#point }, numbers: this.#numbers() };
  }

  get #pictures(): number {
    const { epoch, step } = this.#point;
    const inEpoch =
      (step - (epoch - 1) * this.#perEpoch) * this.#settings.batch;
    const { size } = this.#learn;
    return (epoch - 1) * size + Math.min(inEpoch, size);
  }

  get finished(): boolean {
    return this.#point.step >= this.#settings.epochs * this.#perEpoch;
  }

  /** Ten times an epoch, at the start and at the end. */
  get #tenths(): number {
    return Math.floor((10 * this.#pictures) / this.#learn.size);
  }

  get isTesting(): boolean {
    return !this.broke && this.#tenths > this.#point.tested;
  }

  /** Tests a few pictures more. */
  test(): void {
    if (this.#tested >= this.#test.size) {
      this.#tested = 0;
      this.#answers = this.#answers.map(() => 0);
      this.#shifts = this.#shifts.map(() => 0);
      this.#outputs = [Infinity, -Infinity];
    }
    const end = Math.min(this.#tested + TESTED_AT_ONCE, this.#test.size);
    for (; this.#tested < end; this.#tested++) {
      const { x, label } = this.#test.at(this.#tested);
      const y = forward(this.#net, x);
      // The next update's loss will tell what broke.
      const answer = y.every(Number.isFinite) ? argmax(y) : 0;
      const shift = (answer - label + 10) % 10;
      this.#answers[answer] = (this.#answers[answer] ?? 0) + 1;
      this.#shifts[shift] = (this.#shifts[shift] ?? 0) + 1;
      const [lowest, highest] = this.#outputs;
      this.#outputs = [Math.min(lowest, ...y), Math.max(highest, ...y)];
    }
    if (end < this.#test.size) return;
    this.#point = { ...this.#point, tested: this.#tenths };
    const shifts = this.#shifts.map((count) => count / this.#test.size);
    this.#result = {
      accuracy: shifts[0] ?? 0,
      answers: [...this.#answers],
      shifts,
      outputs: this.#outputs,
    };
    if (this.finished && !this.#isSound()) this.broke = this.#whatBroke();
  }

  update(): void {
    if (this.#pictures >= this.#safePictures + STRETCH)
      this.#safe = { point: { ...this.#point }, numbers: this.#numbers() };
    const began = performance.now();
    const loss = this.#learnBatch();
    const seconds = (performance.now() - began) / 1000;
    this.#point = { ...this.#point, seconds: this.#point.seconds + seconds };
    if (Number.isFinite(loss)) this.#note(loss);
    else this.broke = this.#whatBroke(loss);
  }

  /** What the page hears; `numbers` only when it wants to draw them. */
  told(numbers: boolean): Work {
    const { epoch, step, seconds } = this.#point;
    const pictures = this.#pictures;
    const { sum, count } = this.#told;
    const said: Work = {
      ...{ epoch, step, pictures },
      finished: this.finished,
      testing: this.isTesting,
      ...(count ? { loss: sum / count } : {}),
      ...(this.#tenth.latest === undefined
        ? {}
        : { tenth: this.#tenth.latest }),
      ...(seconds ? { rate: pictures / seconds } : {}),
      ...this.#result,
      ...(numbers ? { numbers: this.#numbers(), point: this.#point } : {}),
      ...(this.broke ? { broke: this.broke } : {}),
      ...(this.#brokeAt ? { brokeAt: this.#brokeAt } : {}),
    };
    this.#told = { sum: 0, count: 0 };
    this.#result = {};
    return said;
  }

  /** What each layer does to its sums, by the name it can be kept under. */
  activations(): string[] {
    return this.#net.map(({ act }) => {
      const alpha = -act.f(-1);
      const looksLeaky = [-4, -1, 0, 1, 4].every(
        (z) => act.f(z) === (z < 0 ? alpha * z : z),
      );
      return looksLeaky ? `leakyRelu(${alpha})` : (act.name ?? "");
    });
  }

  get #safePictures(): number {
    const { epoch, step } = this.#safe.point;
    return (
      (epoch - 1) * this.#learn.size +
      (step - (epoch - 1) * this.#perEpoch) * this.#settings.batch
    );
  }

  /** One update by the learner's `train`: an epoch of one batch. */
  #learnBatch(): number {
    const { lr } = this.#settings;
    const samples = this.#nextBatch();
    const { step } = this.#point;
    let loss: number | undefined;
    let asked = false;
    const given: Loss = {
      value: (y, t) => this.#loss.value(y, t),
      grad: (y, t) => {
        asked = true;
        return this.#loss.grad(y, t);
      },
    };
    const made: unknown = train(this.#net, samples, {
      epochs: 1,
      batch: samples.length,
      lr,
      // Only the order within the batch is left to it.
      rng: randomFrom(step),
      loss: step === 1 ? given : this.#loss,
      onStep: (told) => {
        loss = told.loss;
      },
    });
    drain(made);
    if (step === 1 && !asked && this.#loss !== mse)
      throw new Error(
        "Your `train` did not ask the loss it was given. Let it use " +
          "`settings.loss`, or choose mean squared error.",
      );
    if (loss === undefined)
      throw new Error("`train` made an update and did not call `onStep`.");
    return loss;
  }

  #nextBatch(): Picture[] {
    const { batch } = this.#settings;
    let { epoch, step, order } = this.#point;
    this.#order ??= this.#draw(order);
    if (step === epoch * this.#perEpoch) {
      epoch += 1;
      order = this.#rng.state;
      this.#order = this.#draw(order);
    }
    const first = (step - (epoch - 1) * this.#perEpoch) * batch;
    this.#point = { ...this.#point, epoch, step: step + 1, order };
    return this.#order
      .slice(first, first + batch)
      .map((n) => this.#learn.at(n));
  }

  /** An epoch's order; afterwards the stream stands at the next one's. */
  #draw(state: RandomState): number[] {
    this.#rng.state = state;
    return shuffle(
      Array.from({ length: this.#learn.size }, (_, n) => n),
      this.#rng,
    );
  }

  #note(loss: number): void {
    this.#told = { sum: this.#told.sum + loss, count: this.#told.count + 1 };
    this.#tenth.sum += loss;
    this.#tenth.count += 1;
    if (this.#tenths === this.#point.tested) return;
    const { sum, count } = this.#tenth;
    this.#tenth = { sum: 0, count: 0, latest: sum / count };
  }

  /** Goes back a stretch and looks for the first number that broke. */
  #whatBroke(loss = Number.NaN): string {
    const { step } = this.#point;
    this.#restore(this.#safe.numbers);
    this.#point = { ...this.#safe.point };
    let found = this.#overflow();
    while (!found && this.#point.step < step) {
      this.#learnBatch();
      const layer = this.#net.findIndex((one) => !isSound(one)) + 1;
      found = layer
        ? { step: this.#point.step, layer, what: "weights" }
        : this.#overflow();
    }
    this.#point = { ...this.#point, step };
    this.#brokeAt = found;
    const where = found
      ? `The first to break were the ${found.what} of layer ${found.layer}, at update ${found.step}. `
      : "";
    return (
      `The loss became ${loss} at update ${step}. ${where}A step was too ` +
      `long: rewind, and try a learning rate below ${this.#settings.lr}.`
    );
  }

  /** Whether something in the next batch is too large to be a number. */
  #overflow(): Work["brokeAt"] {
    const point = this.#point;
    const samples = this.#nextBatch();
    const { step } = this.#point;
    this.#point = point;
    this.#order = undefined;
    for (const { x, t } of samples) {
      const { zs, xs } = forwardTrace(this.#net, x);
      const layer = zs.findIndex((z) => !z.every(Number.isFinite)) + 1;
      if (layer) return { step, layer, what: "sums" };
      if (!Number.isFinite(this.#loss.value(xs[zs.length]!, t)))
        return { step, layer: zs.length, what: "answers" };
    }
    return undefined;
  }

  #isSound(): boolean {
    return this.#net.every(isSound);
  }

  #numbers(): Numbers {
    return this.#net.map(({ W, b }) => ({
      W: W.map((row) => [...row]),
      b: [...b],
    }));
  }

  #restore(numbers: Numbers): void {
    numbers.forEach(({ W, b }, l) => {
      const layer = this.#net[l]!;
      W.forEach((row, i) => {
        row.forEach((w, j) => {
          layer.W[i]![j] = w;
        });
      });
      b.forEach((value, i) => {
        layer.b[i] = value;
      });
    });
  }
}

function isSound({ W, b }: Network[number]): boolean {
  return [b, ...W].every((row) => row.every(Number.isFinite));
}

/** A `train` that hands out its updates one by one makes them when asked. */
function drain(made: unknown): void {
  const { next } = (made ?? {}) as { next?: unknown };
  if (typeof next !== "function") return;
  for (const _ of made as Iterable<unknown>);
}
