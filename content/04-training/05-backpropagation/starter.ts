import type { Gradients, Loss, Network, Trace, Vec } from "./types.ts";

/**
 * Backpropagation: how fast the loss grows with every weight and every
 * bias, in one walk from the last layer to the first.
 *
 * @param trace what `forwardTrace` kept of the pass: xs and zs
 * @param loss  how wrong the output is; it knows its own gradient
 * @returns for each layer, in the network's order, `dW` in the shape of
 *          its W and `db` in that of its b
 */
export function backward(
  net: Network,
  trace: Trace,
  t: Vec,
  loss: Loss,
): Gradients[] {
  // TODO: begin at the outputs, and walk. (Until then nobody is to
  // blame.)
  return [];
}
