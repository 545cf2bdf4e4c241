import type { Rule, Start } from "../protocol.ts";

/** How one of the two learns; the network is the same for both. */
export interface Recipe {
  readonly rule: Rule;
  readonly lr: number;
  readonly batch: number;
}

/** Learn all of MNIST until `goal` of the test pictures are told right. */
export interface Order {
  readonly recipe: Recipe;
  readonly start: Start;
  /** For the order of the pictures. */
  readonly seed: number;
  readonly goal: number;
  /** Give up after so many. */
  readonly epochs: number;
  /** The test pictures are looked at so often in an epoch. */
  readonly looks: number;
  readonly files: {
    readonly trainImages: string;
    readonly trainLabels: string;
    readonly testImages: string;
    readonly testLabels: string;
  };
}

/** What came of it; the looks take no time. */
export type Answer =
  | {
      readonly version: string;
      readonly seconds: number;
      readonly epochs: number;
      readonly accuracy: number;
      readonly reached: boolean;
    }
  | { readonly absent: string };
