import type { Network, Position } from "@handmade/nn";
import type { Labeled } from "./sources.ts";

/** Some updates: where training stands after them, and what they saw. */
export interface Stretch {
  readonly position: Position;
  readonly examples: number;
  /** Mean over these examples, each before its own update. */
  readonly loss: number;
}

/** Training under way, by whichever engine. */
export interface Learning {
  /**
   * The next updates, within one epoch; undefined after the last.
   *
   * @throws Divergence if a loss is no number any more
   */
  next(): Stretch | undefined;
  /** The network as it stands. */
  network(): Network;
  /** Share of `test` told right, to the last bit as the library counts. */
  accuracy(test: Labeled[]): number;
}

/** Training broke: numbers are not finite any more. */
export class Divergence extends Error {
  override readonly name = "Divergence";
  readonly epoch: number;
  readonly step: number;
  /** The first layer that is concerned, from 1, if one can be told. */
  readonly layer: number | undefined;

  constructor({ epoch, step }: Position, layer: number | undefined) {
    super("The loss is not a number any more.");
    this.epoch = epoch;
    this.step = step;
    this.layer = layer;
  }
}

/** The first layer with a weight or bias that is not finite, from 1. */
export function brokenLayer(network: Network): number | undefined {
  const layer = network.findIndex(
    ({ W, b }) => ![b, ...W].every((row) => row.every(Number.isFinite)),
  );
  return layer < 0 ? undefined : layer + 1;
}

/** Examples in the updates up to `step`, counted in its epoch. */
export function seenInEpoch(
  { epoch, step }: Position,
  batch: number,
  size: number,
): number {
  const perEpoch = Math.ceil(size / batch);
  return Math.min(size, batch * (step - (epoch - 1) * perEpoch));
}
