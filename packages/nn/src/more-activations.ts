import type { Activation } from "./types.ts";

/** No bend at all: the layer's raw numbers. */
export const identity: Activation = {
  name: "identity",
  f: (z) => z,
  df: () => 1,
};

/**
 * Yes or no: 1 from 0 on, 0 below, as the first neurons had it. Flat
 * almost everywhere, so that no gradient comes through.
 *
 * Source: Rosenblatt, The Perceptron, Psychological Review 65 (1958).
 */
export const step: Activation = {
  name: "step",
  f: (z) => (z < 0 ? 0 : z >= 0 ? 1 : Number.NaN),
  df: () => 0,
};

/** The angle whose tangent is z: between −π/2 and π/2. */
export const arctan: Activation = {
  name: "arctan",
  f: Math.atan,
  df: (z) => 1 / (1 + z * z),
};

/**
 * The sigmoid linear unit: z times its own sigmoid. Nearly z far above
 * 0, nearly nothing far below, and a small dip between.
 *
 * Source: Elfwing, Uchibe & Doya, Sigmoid-Weighted Linear Units,
 * Neural Networks 107 (2018), eq. 5.
 */
export const silu: Activation = {
  name: "silu",
  f: (z) => Math.max(z, -FAR) / (1 + Math.exp(-z)),
  df(z) {
    const x = Math.max(-FAR, Math.min(z, FAR));
    const share = 1 / (1 + Math.exp(-x));
    return share * (1 + x * (1 - share));
  },
};

/** From here on SiLU is 0 or z to the last bit; its slope, 0 or 1. */
const FAR = 800;
