import type { Network, RandomState } from "@handmade/nn";

/** What a run is made from: the same settings give the same run. */
export interface Settings {
  readonly pack: "digits-small" | "digits-full";
  readonly loss: "cross-entropy" | "mse";
  readonly lr: number;
  readonly batch: number;
  readonly epochs: number;
  readonly seed: number;
}

/** What the page asks of who trains. Stopping is `terminate()`. */
export type Order =
  | { readonly kind: "load"; readonly manifest: string; readonly pack: string }
  | {
      readonly kind: "rewind";
      readonly settings: Settings;
      /** Where to begin; at the seed's first weights if left out. */
      readonly from?: Start | undefined;
    }
  | { readonly kind: "run" }
  | { readonly kind: "pause" }
  | { readonly kind: "step" };

/** Weights and biases without the activations, which cannot travel. */
export type Numbers = readonly Pick<Network[number], "W" | "b">[];

/** A place between two updates: with the weights, all of a run. */
export interface Point {
  readonly epoch: number;
  /** Updates made. */
  readonly step: number;
  /** The random numbers' state when this epoch began. */
  readonly order: RandomState;
  /** Tenths of an epoch that were over at the last test; -1 before it. */
  readonly tested: number;
  /** Seconds spent on updates. */
  readonly seconds: number;
}

/** A network somewhere in a run, as plain data. */
export interface Start {
  readonly point: Point;
  readonly numbers: Numbers;
  /** What each layer does, by name: `"leakyRelu(0.1)"`. */
  readonly activations: readonly string[];
}

/** Where training stands; sent a few times a second. */
export interface Standing {
  readonly epoch: number;
  /** Updates made. */
  readonly step: number;
  /** Pictures seen, in all epochs. */
  readonly pictures: number;
  /** Mean loss over the pictures since the last report. */
  readonly loss?: number;
  /** Mean loss over the latest whole tenth of an epoch. */
  readonly tenth?: number;
  /** Share of the test pictures read right, when it was just counted. */
  readonly accuracy?: number;
  /** How often each digit was the answer in that test. */
  readonly answers?: readonly number[];
  /** Shares of answers that were the label plus 0, plus 1, … plus 9. */
  readonly shifts?: readonly number[];
  /** The smallest and the largest output in that test. */
  readonly outputs?: readonly [number, number];
  /** Pictures per second since the start, time for testing left out. */
  readonly rate?: number;
  /** The engine keeps its weights to itself. */
  readonly numbers?: Numbers;
  /** Where these numbers stand in the run. */
  readonly point?: Point;
  /** What the layers do, told with the first numbers. */
  readonly activations?: readonly string[];
  /** The first numbers that were none. */
  readonly brokeAt?:
    | {
        readonly step: number;
        readonly layer: number;
        readonly what: "weights" | "sums" | "answers";
      }
    | undefined;
}

/** What the driver answers to a request for work. */
export interface Work extends Standing {
  readonly finished: boolean;
  /** A test is due or under way. */
  readonly testing: boolean;
  /** What broke, where, and what to do, once the loss is no number. */
  readonly broke?: string;
}

/** What the worker tells the page. */
export type News =
  | {
      readonly kind: "loading";
      readonly received: number;
      readonly total: number;
    }
  | {
      readonly kind: "loaded";
      readonly train: number;
      readonly test: number;
      /** Which build of the engine computes, if it is the engine. */
      readonly build?: string;
    }
  | { readonly kind: "ready" | "standing"; readonly standing: Standing }
  | { readonly kind: "paused" | "finished" }
  /** The run's numbers are none any more, or there is no run. */
  | { readonly kind: "broke"; readonly text: string }
  /** Whoever worked is gone; what they told last still stands. */
  | { readonly kind: "cut"; readonly text: string };
