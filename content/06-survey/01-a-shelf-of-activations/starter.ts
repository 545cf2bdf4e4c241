import type { Activation, Network, Vec } from "./types.ts";

/** Any number to one between −1 and 1. */
export const tanh: Activation = {
  f(z: number): number {
    // TODO: Math.tanh knows it.
    return z;
  },
  df(z: number): number {
    // TODO: one minus the square of what `f` gives.
    return 1;
  },
};

/** z above 0, nothing below. */
export const relu: Activation = {
  f(z: number): number {
    // TODO
    return z;
  },
  df(z: number): number {
    // TODO
    return 1;
  },
};

/**
 * z above 0; below, a curve that levels off at −alpha.
 *
 * @param alpha how deep it goes, above 0
 */
export function elu(alpha = 1): Activation {
  return {
    f(z: number): number {
      // TODO
      return z;
    },
    df(z: number): number {
      // TODO
      return 1;
    },
  };
}

/** A ReLU without a corner: log(1 + eᶻ), also a thousand out. */
export const softplus: Activation = {
  f(z: number): number {
    // TODO
    return z;
  },
  df(z: number): number {
    // TODO
    return 1;
  },
};

/** z times the share of a bell curve below z, in the form with tanh. */
export const gelu: Activation = {
  f(z: number): number {
    // TODO
    return z;
  },
  df(z: number): number {
    // TODO: two terms, because z stands in two places.
    return 1;
  },
};

/**
 * The neurons that answer 0 to every sample.
 *
 * @param data at least one sample
 * @returns the layer and the place of each, both counted from 0
 */
export function deadUnits(
  net: Network,
  data: readonly { x: Vec }[],
): { layer: number; unit: number }[] {
  // TODO: look at every layer. (Until then everybody seems well.)
  return [];
}
