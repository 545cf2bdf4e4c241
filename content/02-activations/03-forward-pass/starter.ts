import type { Layer, Network, Vec } from "./types.ts";

/**
 * What a layer says: f(W x + b).
 *
 * @param layer its weights W, its biases b, and act, whose function f
 *              bends one number
 * @param x     what the layer hears
 * @returns a new list with one number per neuron
 */
export function layerForward(layer: Layer, x: Vec): Vec {
  // TODO: weigh, add, bend. (Until then the layer is silent.)
  return [];
}

/**
 * What a network says: every layer hears the one before it.
 *
 * @param net layers, in the order in which they speak; at least one
 * @param x   what the first layer hears
 * @returns what the last layer says
 */
export function forward(net: Network, x: Vec): Vec {
  // TODO: let one layer after the other speak.
  return [];
}
