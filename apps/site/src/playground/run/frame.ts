import type { Mat, Vec } from "@handmade/nn";
import type { Histogram } from "./histogram.ts";
import type { Lost } from "./lost.ts";

/** A layer's numbers. */
export interface Numbers {
  readonly W: Mat;
  readonly b: Vec;
}

/** How a network does on points, the first 500 of them. */
export interface Trial {
  /** The mean loss. */
  readonly loss: number;
  /** The share of points that are told apart, from 0 to 1. */
  readonly share: number;
}

/** How many places the maps have across, and up. */
export interface Sides {
  readonly neurons: number;
  readonly answers: number;
}

/**
 * A map: one number per place of a square grid that reaches from −REACH
 * to REACH, row by row, the lowest y first.
 */
export type Field = Float32Array<ArrayBuffer>;

/** Where a run stands: all there is to draw. */
export interface Frame {
  /** Updates made. */
  readonly step: number;
  /** Rounds through the points, with a fraction for the one under way. */
  readonly epochs: number;
  /** The last batch's mean loss, before its update. */
  readonly batchLoss?: number | undefined;
  readonly learned: Trial;
  readonly fresh: Trial;
  /** Hidden layers, then the output layer. */
  readonly layers: readonly Numbers[];
  readonly sides: Sides;
  /** What each hidden neuron says, by layer. */
  readonly neurons: readonly (readonly Field[])[];
  /** What each output says: one per class. */
  readonly answers: readonly Field[];
  /** What neurons say at points learned from; hidden layers, output. */
  readonly activations: readonly Histogram[];
  /** The last update's gradients of weights and biases, by layer. */
  readonly gradients: readonly Histogram[];
  /** The first number that was none, if there is one: training is over. */
  readonly lost?: Lost | undefined;
}
