import type { Point } from "@handmade/figures";
import { CurveData } from "@handmade/figures/curve-data.ts";
import type { News, Order, Settings, Standing } from "./messages.ts";

export type Phase =
  | "idle"
  | "loading"
  | "ready"
  | "running"
  | "paused"
  | "finished"
  | "stopped"
  | "broke";

/** One who trains: a worker, what it has told, what it may be asked. */
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
  problem = $state("");
  losses = $state.raw<Point[]>([]);
  accuracies = $state.raw<Point[]>([]);

  readonly #manifest: string;
  readonly #hireOne: () => Worker;
  /** Called when it has something to go on with, or cannot. */
  readonly #onSettled: () => void;
  #worker: Worker | undefined;
  #settings: Settings | undefined;
  #loaded: string | undefined;
  #lossCurve = new CurveData();
  #accuracyCurve = new CurveData();

  /** @param manifest address of the list of data packs */
  constructor(manifest: string, hire: () => Worker, onSettled: () => void) {
    this.#manifest = manifest;
    this.#hireOne = hire;
    this.#onSettled = onSettled;
  }

  get pictures(): number {
    return this.standing?.pictures ?? 0;
  }

  /** Fetches what is needed, then waits at the seed's first weights. */
  prepare(settings: Settings): void {
    this.#settings = settings;
    this.problem = "";
    this.phase = "loading";
    this.#clear();
    if (this.#loaded === settings.pack) this.#begin();
    else this.#fetch(settings.pack);
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
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#loaded = undefined;
    this.phase = "stopped";
  }

  /** As if it had never been asked. */
  dismiss(): void {
    this.stop();
    this.#clear();
    this.problem = "";
    this.phase = "idle";
  }

  #fetch(pack: Settings["pack"]): void {
    this.downloaded = 0;
    this.counts = undefined;
    this.#loaded = pack;
    this.#order({ kind: "load", manifest: this.#manifest, pack });
  }

  #begin(): void {
    this.#order({ kind: "rewind", settings: this.#settings! });
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
  }

  #order(order: Order): void {
    this.#worker ??= this.#hire();
    this.#worker.postMessage(order);
  }

  #hire(): Worker {
    const worker = this.#hireOne();
    worker.onmessage = ({ data }: MessageEvent<News>) => {
      if (worker === this.#worker) this.#hear(data);
    };
    worker.onerror = (event) => {
      if (worker === this.#worker)
        this.#broke(
          `The training worker failed: ${event.message || "its code did not load"}.`,
        );
    };
    return worker;
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
        return;
      case "paused":
      case "finished":
        this.phase = news.kind;
        return;
      case "broke":
        this.#broke(news.text);
    }
  }

  #note(standing: Standing): void {
    const { pictures, loss, tenth, accuracy, rate } = standing;
    this.standing = standing;
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

  #broke(text: string): void {
    this.problem = text;
    this.phase = "broke";
    // A download that failed must be tried again next time.
    if (!this.counts) this.#loaded = undefined;
    this.#onSettled();
  }
}
