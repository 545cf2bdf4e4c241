import type { Point } from "@handmade/figures";
import { CurveData } from "@handmade/figures/curve-data.ts";
import type { Network } from "@handmade/nn";
import { leakyRelu } from "@handmade/nn";
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

/** The training desk's state: what the page shows and may ask for. */
export class Desk {
  phase = $state<Phase>("idle");
  /** Share of the download that has arrived, 0 to 1. */
  downloaded = $state(0);
  /** Pictures to learn from, and to be tested on. */
  counts = $state<{ train: number; test: number }>();
  standing = $state.raw<Standing>();
  accuracy = $state<number>();
  rate = $state<number>();
  problem = $state("");
  losses = $state.raw<Point[]>([]);
  accuracies = $state.raw<Point[]>([]);
  settings = $state.raw<Settings>();

  #manifest: string;
  #worker: Worker | undefined;
  #loaded: string | undefined;
  #lossCurve = new CurveData();
  #accuracyCurve = new CurveData();
  #runWhenReady = false;

  /** @param manifest address of the list of data packs */
  constructor(manifest: string) {
    this.#manifest = manifest;
  }

  /** The network as it stands, or undefined before the first weights. */
  get network(): Network | undefined {
    const act = leakyRelu(0.1);
    return this.standing?.numbers.map(({ W, b }) => ({ W, b, act }));
  }

  /** Starts a new run from the seed's own first weights. */
  train(settings: Settings): void {
    this.#runWhenReady = true;
    this.#prepare(settings);
  }

  /** Back to the same first weights, waiting. */
  rewind(): void {
    if (!this.settings) return;
    this.#runWhenReady = false;
    this.#prepare(this.settings);
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

  #prepare(settings: Settings): void {
    this.settings = settings;
    this.problem = "";
    this.#clear();
    if (this.#loaded === settings.pack) this.#begin();
    else this.#fetch(settings.pack);
  }

  #fetch(pack: Settings["pack"]): void {
    this.phase = "loading";
    this.downloaded = 0;
    this.counts = undefined;
    this.#loaded = pack;
    this.#order({ kind: "load", manifest: this.#manifest, pack });
  }

  #begin(): void {
    this.#order({ kind: "rewind", settings: this.settings! });
    this.phase = "ready";
    if (this.#runWhenReady) this.continue();
  }

  #clear(): void {
    this.#lossCurve = new CurveData();
    this.#accuracyCurve = new CurveData();
    this.losses = [];
    this.accuracies = [];
    this.standing = undefined;
    this.accuracy = undefined;
    this.rate = undefined;
  }

  #order(order: Order): void {
    this.#worker ??= this.#hire();
    this.#worker.postMessage(order);
  }

  #hire(): Worker {
    const worker = new Worker(new URL("./desk.worker.ts", import.meta.url), {
      type: "module",
    });
    worker.onmessage = ({ data }: MessageEvent<News>) => {
      if (worker === this.#worker) this.#hear(data);
    };
    worker.onerror = (event) => {
      if (worker === this.#worker)
        this.#broke(`The training worker failed: ${event.message}`);
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
        this.#begin();
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
    const { pictures, loss, accuracy, rate } = standing;
    this.standing = standing;
    if (rate !== undefined) this.rate = rate;
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
  }
}
