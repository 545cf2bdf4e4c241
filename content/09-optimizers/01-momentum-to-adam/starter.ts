import type { Gradients, Network } from "./types.ts";

/** How steps follow slopes. */
export type OptimizerKind = "sgd" | "momentum" | "rmsprop" | "adam";

export interface OptimizerOptions {
  /** momentum: the share of its speed that a number keeps; 0.9. */
  momentum?: number;
  /** rmsprop: the share of the mean square that is kept; 0.99. */
  decay?: number;
  /** adam: the share of the mean slope that is kept; 0.9. */
  decay1?: number;
  /** adam: the share of the mean square that is kept; 0.999. */
  decay2?: number;
  /** rmsprop and adam: added to the root; 1e-8. */
  eps?: number;
}

/** Steps that remember the steps before them. */
export interface Optimizer {
  /** One update in place, as `sgdStep` makes one without memory. */
  step(net: Network, grads: Gradients[], lr: number): void;
}

/**
 * Steps of a kind, with a memory of their own for every weight and
 * bias. Whoever makes two optimizers gets two memories.
 */
export function optimizer(
  kind: OptimizerKind,
  options: OptimizerOptions = {},
): Optimizer {
  // TODO: what has to outlive a step belongs here.
  return {
    step(net, grads, lr) {
      // TODO: move every number, and remember.
    },
  };
}
