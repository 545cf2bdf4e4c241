import type { Gradients, Loss, Network, Vec } from "./types.ts";

/**
 * One step downhill, in place: every weight and every bias moves by
 * minus `lr` times its slope.
 */
export function sgdStep(
  net: Network,
  grads: Gradients[],
  lr: number,
): void {
  // TODO: visit every layer, and every number in it.
}

/**
 * Learns from one sample: forward, backward, one step.
 * Returns the loss as it was before the step.
 */
export function trainStep(
  net: Network,
  x: Vec,
  t: Vec,
  loss: Loss,
  lr: number,
): number {
  return 0;
}
