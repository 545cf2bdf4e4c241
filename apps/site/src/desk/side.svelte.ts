import type { Point } from "@handmade/figures";
import { CurveData } from "@handmade/figures/curve-data.ts";
import type { Hand, Hire } from "./hand.ts";
import type { KeptRun } from "./kept-run.ts";
import type {
  News,
  Numbers,
  Order,
  Settings,
  Standing,
  Start,
} from "./messages.ts";

export type Phase =
  | "idle"
  | "left"
  | "loading"
  | "ready"
  | "running"
  | "paused"
  | "finished"
  | "stopped"
  | "cut"
  | "broke";

/** One who trains: what they have told, what they may be asked. */
export class Side {
  phase = $state<Phase>("idle");
  /** Share of the download that has arrived, 0 to 1. */
  downloaded = $state(0);
  /** Pictures to learn from, and to be tested on. */
  counts = $state<{ train: number; test: number }>();
  /** Which build of the engine computes, if it is the engine. */
  build = $state<string>();
  standing = $state.raw<Standing>();
  /** Mean loss over the latest whole tenth of an epoch. */
  tenth = $state<number>();
  accuracy = $state<number>();
  rate = $state<number>();
  /** How often each digit was the answer in the last test. */
  answers = $state.raw<readonly number[]>();
  /** The last test's shares of answers, by how far off they were. */
  shifts = $state.raw<readonly number[]>();
  /** The smallest and the largest output in the last test. */
  outputs = $state.raw<readonly [number, number]>();
  /** The weights before the first update, if they were seen. */
  first = $state.raw<Numbers>();
  brokeAt = $state.raw<Standing["brokeAt"]>();
  /** What the layers do, by name. */
  activations = $state.raw<readonly string[]>([]);
  problem = $state("");
  losses = $state.raw<Point[]>([]);
  accuracies = $state.raw<Point[]>([]);

  readonly #manifest: string;
  readonly #hireOne: Hire;
  /** Called when there is something to go on with, or cannot be. */
  readonly #onSettled: () => void;
  /** Called when a run has come further, or stands still again. */
  readonly #onNews: () => void;
  #hand: Hand | undefined;
  #settings: Settings | undefined;
  #from: Start | undefined;
  #loaded: string | undefined;
  #lossCurve = new CurveData();
  #accuracyCurve = new CurveData();

  /** @param manifest address of the list of data packs */
  constructor(
    manifest: string,
    hire: Hire,
    told: { onSettled: () => void; onNews?: () => void },
  ) {
    this.#manifest = manifest;
    this.#hireOne = hire;
    this.#onSettled = told.onSettled;
    this.#onNews = told.onNews ?? (() => {});
  }

  get pictures(): number {
    return this.standing?.pictures ?? 0;
  }

  /**
   * Fetches what is needed, then waits at the first weights: the seed's
   * own, if none are given.
   */
  prepare(settings: Settings, from?: Start): void {
    this.#clear();
    this.#get(settings, from);
  }

  /** Shows a run as it was left; nothing is fetched for that. */
  recall({ settings, counts, standing, ...kept }: KeptRun): void {
    this.#clear();
    this.#settings = settings;
    this.counts = counts;
    this.first = kept.first;
    for (const [x, y] of kept.losses) this.#lossCurve.add(x, y);
    for (const [x, y] of kept.accuracies) this.#accuracyCurve.add(x, y);
    this.#note(standing);
    this.phase = kept.finished ? "finished" : "left";
  }

  /** Fetches what is needed, then waits where the run was left. */
  resume({ settings, start }: KeptRun): void {
    this.#get(settings, start);
  }

  /** Goes on from what was told last, with another worker. */
  resumeHere(): void {
    const [settings, from] = [this.#settings, startOf(this)];
    if (settings && from) this.#get(settings, from);
  }

  pause(): void {
    this.#order({ kind: "pause" });
  }

  continue(): void {
    this.phase = "running";
    this.#order({ kind: "run" });
  }

  /** One update, then wait. */
  step(): void {
    this.#order({ kind: "step" });
  }

  /** Ends the worker, whatever it is doing; the numbers stay. */
  stop(): void {
    this.#hand?.end();
    this.#hand = undefined;
    this.#loaded = undefined;
    this.phase = "stopped";
    this.#onNews();
  }

  /** As if it had never been asked. */
  dismiss(): void {
    this.stop();
    this.#clear();
    this.problem = "";
    this.phase = "idle";
  }

  #get(settings: Settings, from?: Start): void {
    this.#settings = settings;
    this.#from = from;
    this.problem = "";
    this.phase = "loading";
    if (this.#loaded === settings.pack) this.#begin();
    else this.#fetch(settings.pack);
  }

  #fetch(pack: Settings["pack"]): void {
    this.downloaded = 0;
    this.counts = undefined;
    this.#loaded = pack;
    this.#order({ kind: "load", manifest: this.#manifest, pack });
  }

  #begin(): void {
    const [settings, from] = [this.#settings!, this.#from];
    this.#order({ kind: "rewind", settings, from });
  }

  #clear(): void {
    this.#lossCurve = new CurveData();
    this.#accuracyCurve = new CurveData();
    this.losses = [];
    this.accuracies = [];
    this.standing = undefined;
    this.tenth = undefined;
    this.accuracy = undefined;
    this.rate = undefined;
    this.answers = undefined;
    this.shifts = undefined;
    this.outputs = undefined;
    this.first = undefined;
    this.brokeAt = undefined;
  }

  #order(order: Order): void {
    this.#hand ??= this.#hire();
    this.#hand.order(order);
  }

  #hire(): Hand {
    const hand = this.#hireOne((news) => {
      if (hand === this.#hand) this.#hear(news);
    });
    return hand;
  }

  #hear(news: News): void {
    switch (news.kind) {
      case "loading":
        this.downloaded = news.received / news.total;
        return;
      case "loaded":
        this.counts = { train: news.train, test: news.test };
        this.build = news.build;
        this.#begin();
        return;
      case "ready":
        this.#note(news.standing);
        this.phase = "ready";
        this.#onSettled();
        return;
      case "standing":
        this.#note(news.standing);
        this.#onNews();
        return;
      case "paused":
      case "finished":
        this.phase = news.kind;
        this.#onNews();
        return;
      case "broke":
        this.#broke(news.text, "broke");
        return;
      case "cut":
        this.#broke(news.text, startOf(this) ? "cut" : "broke");
    }
  }

  #note(standing: Standing): void {
    const { pictures, loss, tenth, accuracy, rate, answers } = standing;
    this.standing = standing;
    if (answers !== undefined) this.answers = answers;
    if (standing.shifts) this.shifts = standing.shifts;
    if (standing.outputs) this.outputs = standing.outputs;
    if (standing.brokeAt) this.brokeAt = standing.brokeAt;
    if (standing.step === 0) this.first = standing.numbers;
    if (standing.activations) this.activations = standing.activations;
    if (rate !== undefined) this.rate = rate;
    if (tenth !== undefined) this.tenth = tenth;
    if (loss !== undefined) {
      this.#lossCurve.add(pictures, loss);
      this.losses = this.#lossCurve.points();
    }
    if (accuracy !== undefined) {
      this.accuracy = accuracy;
      this.#accuracyCurve.add(pictures, accuracy);
      this.accuracies = this.#accuracyCurve.points();
    }
  }

  #broke(text: string, phase: "broke" | "cut"): void {
    this.problem = text;
    this.phase = phase;
    this.#onNews();
    // A download that failed must be tried again next time.
    if (!this.counts) this.#loaded = undefined;
    this.#onSettled();
  }
}

/** Where to go on, once something has been learned. */
function startOf({ standing, activations }: Side): Start | undefined {
  const { numbers, point } = standing ?? {};
  return numbers && point?.step ? { numbers, point, activations } : undefined;
}
