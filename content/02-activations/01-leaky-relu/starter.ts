import type { Vec } from "./types.ts";

/**
 * A bend for the raw sums of neurons: above 0 they pass, below 0 only
 * alpha of them leaks through.
 *
 * @param alpha the slope below 0, from 0 (no leak) to 1 (no bend)
 * @returns an object with the function `f`; chapter 3 adds its slope
 */
export function leakyRelu(alpha = 0.1) {
  return {
    f(z: number): number {
      // TODO: bend it. (Until then the pipe is shut.)
      return 0;
    },
  };
}

/**
 * Bends every number of a list by itself.
 *
 * @param f the function that bends one number; any function
 * @param z the raw sums of a layer
 * @returns a new list, as long as z
 */
export function applyTo(f: (z: number) => number, z: Vec): Vec {
  // TODO: one number at a time.
  return [];
}
