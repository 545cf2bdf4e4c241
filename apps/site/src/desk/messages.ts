import type { Network } from "@handmade/nn";

/** What a run is made from: the same settings give the same run. */
export interface Settings {
  readonly pack: "digits-small" | "digits-full";
  readonly loss: "cross-entropy" | "mse";
  readonly lr: number;
  readonly batch: number;
  readonly epochs: number;
  readonly seed: number;
}

/** What the page asks of the worker. Stopping is `terminate()`. */
export type Order =
  | { readonly kind: "load"; readonly manifest: string; readonly pack: string }
  | { readonly kind: "rewind"; readonly settings: Settings }
  | { readonly kind: "run" }
  | { readonly kind: "pause" }
  | { readonly kind: "step" };

/** Weights and biases without the activations, which cannot travel. */
export type Numbers = readonly Pick<Network[number], "W" | "b">[];

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
  /** Pictures per second since the start, time for testing left out. */
  readonly rate?: number;
  /** The engine keeps its weights to itself. */
  readonly numbers?: Numbers;
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
  | { readonly kind: "broke"; readonly text: string };
