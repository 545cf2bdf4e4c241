import {
  digitNetwork,
  type Loss,
  mse,
  type Network,
  randomFrom,
  softmaxCrossEntropy,
} from "@handmade/nn";
import type { Numbers, Point, Settings, Work } from "../messages.ts";
import { brokenLayer } from "../position.ts";
import { Batches } from "./batches.ts";
import { firstBreak } from "./first-break.ts";
import { learnBatch } from "./learn-batch.ts";
import { numbersOf, putBack } from "./numbers.ts";
import type { Picture, Pictures } from "./pictures.ts";
import { type Tested, TestRound } from "./test-round.ts";

/** Pictures between two sets of weights that can be gone back to. */
const STRETCH = 500;

/** A place in a run, with the weights that belong to it. */
interface Place {
  readonly point: Point;
  readonly numbers: Numbers;
}

/** One network on its way through the pictures. */
export class Run {
  readonly #settings: Settings;
  readonly #learn: Pictures;
  readonly #net: Network;
  readonly #loss: Loss;
  readonly #batches: Batches;
  readonly #round: TestRound;
  /** Weights that were sound, to look for what broke from there. */
  #safe: Place;
  /** What a test came to that has not been told. */
  #tested: Tested = {};
  #told = { sum: 0, count: 0 };
  #tenth = { sum: 0, count: 0, latest: undefined as number | undefined };
  broke = "";
  #brokeAt: Work["brokeAt"];

  constructor(
    learn: Pictures,
    test: Pictures,
    settings: Settings,
    from: Place | null,
  ) {
    this.#settings = settings;
    this.#learn = learn;
    this.#loss = settings.loss === "mse" ? mse : softmaxCrossEntropy;
    const rng = randomFrom(settings.seed);
    this.#net = digitNetwork(rng);
    const begin = { epoch: 1, step: 0, order: rng.state, tested: -1 };
    const point = from ? from.point : { ...begin, seconds: 0 };
    if (from) putBack(from.numbers, this.#net);
    this.#batches = new Batches(learn.size, settings.batch, point);
    this.#round = new TestRound(this.#net, test);
    this.#safe = this.#place();
  }

  get finished(): boolean {
    const { epochs } = this.#settings;
    return this.#batches.point.step >= epochs * this.#batches.perEpoch;
  }

  get isTesting(): boolean {
    return !this.broke && this.#tenths > this.#batches.point.tested;
  }

  /** Tests a few pictures more. */
  test(): void {
    const tested = this.#round.advance();
    if (!tested) return;
    this.#batches.note({ tested: this.#tenths });
    this.#tested = tested;
    if (this.finished && brokenLayer(this.#net))
      this.broke = this.#whatBroke(Number.NaN);
  }

  update(): void {
    const safe = this.#batches.picturesAt(this.#safe.point);
    if (this.#batches.pictures >= safe + STRETCH) this.#safe = this.#place();
    const began = performance.now();
    const loss = this.#learnBatch();
    const seconds = (performance.now() - began) / 1000;
    this.#batches.note({ seconds: this.#batches.point.seconds + seconds });
    if (Number.isFinite(loss)) this.#note(loss);
    else this.broke = this.#whatBroke(loss);
  }

  /** What the page hears; `numbers` only when it wants to draw them. */
  told(numbers: boolean): Work {
    const { point, pictures } = this.#batches;
    const { epoch, step, seconds } = point;
    const { sum, count } = this.#told;
    const { latest } = this.#tenth;
    const said: Work = {
      ...{ epoch, step, pictures },
      finished: this.finished,
      testing: this.isTesting,
      ...(count ? { loss: sum / count } : {}),
      ...(latest === undefined ? {} : { tenth: latest }),
      ...(seconds ? { rate: pictures / seconds } : {}),
      ...this.#tested,
      ...(numbers ? this.#place() : {}),
      ...(this.broke ? { broke: this.broke } : {}),
      ...(this.#brokeAt ? { brokeAt: this.#brokeAt } : {}),
    };
    this.#told = { sum: 0, count: 0 };
    this.#tested = {};
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

  /** Ten times an epoch, at the start and at the end. */
  get #tenths(): number {
    return Math.floor((10 * this.#batches.pictures) / this.#learn.size);
  }

  #place(): Place {
    return { point: this.#batches.point, numbers: numbersOf(this.#net) };
  }

  #learnBatch(): number {
    const samples = this.#picturesOf(this.#batches.next());
    const { step } = this.#batches.point;
    const loss = this.#loss;
    const asks = loss !== mse;
    const { lr } = this.#settings;
    return learnBatch(this.#net, samples, { lr, loss, asks, step });
  }

  #picturesOf(numbers: readonly number[]): Picture[] {
    return numbers.map((n) => this.#learn.at(n));
  }

  #note(loss: number): void {
    this.#told = { sum: this.#told.sum + loss, count: this.#told.count + 1 };
    this.#tenth.sum += loss;
    this.#tenth.count += 1;
    if (this.#tenths === this.#batches.point.tested) return;
    const { sum, count } = this.#tenth;
    this.#tenth = { sum: 0, count: 0, latest: sum / count };
  }

  /** Goes back a stretch and looks for the first number that broke. */
  #whatBroke(loss: number): string {
    const { step } = this.#batches.point;
    putBack(this.#safe.numbers, this.#net);
    this.#batches.goTo(this.#safe.point);
    const found = firstBreak(this.#again(), step);
    this.#batches.goTo({ ...this.#batches.point, step });
    this.#brokeAt = found;
    const where = found
      ? `The first to break were the ${found.what} of layer ${found.layer}, at update ${found.step}. `
      : "";
    return (
      `The loss became ${loss} at update ${step}. ${where}A step was too ` +
      `long: rewind, and try a learning rate below ${this.#settings.lr}.`
    );
  }

  #again() {
    const batches = this.#batches;
    return {
      net: this.#net,
      loss: this.#loss,
      get step() {
        return batches.point.step;
      },
      peek: () => this.#picturesOf(batches.peek()),
      update: () => void this.#learnBatch(),
    };
  }
}
