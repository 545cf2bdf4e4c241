/**
 * Three neurons, not as functions but as numbers: a list of weights and
 * a bias. A neuron says w · x + b; above 0 means true, below 0 false.
 * Keep away from 0 by 0.1 or more.
 */

/** Two inputs, each 0 or 1. True only if both are 1. */
export const AND = { w: [0, 0], b: 0 }; // TODO

/** Two inputs, each 0 or 1. True if one is 1, or both. */
export const OR = { w: [0, 0], b: 0 }; // TODO

/** One input, 0 or 1. True if it is 0. */
export const NOT = { w: [0], b: 0 }; // TODO
