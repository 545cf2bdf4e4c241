import type { Activation } from "./types.ts";

/**
 * The hyperbolic tangent: any number to one between −1 and 1. Smooth,
 * so that nudging measures its slope well everywhere.
 */
export const tanh: Activation = {
  name: "tanh",
  f: (z) => Math.tanh(z),
  df: (z) => 1 - Math.tanh(z) ** 2,
};

/**
 * The rectifier: z above 0, nothing below. Its slope at the corner does
 * not exist; we say 0, as PyTorch does.
 * Source: Nair & Hinton, Rectified Linear Units Improve Restricted
 * Boltzmann Machines, ICML (2010).
 */
export const relu: Activation = {
  name: "relu",
  f: (z) => (z > 0 ? z : 0),
  df: (z) => (z > 0 ? 1 : 0),
};

/** No bend at all: the layer's raw numbers. */
export const identity: Activation = {
  name: "identity",
  f: (z) => z,
  df: () => 1,
};
