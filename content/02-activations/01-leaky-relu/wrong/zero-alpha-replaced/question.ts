import type { Vec } from "./types.ts";

export function leakyRelu(alpha?: number) {
  return {
    f(z: number): number {
      const slope = alpha ? alpha : 0.1;
      return Math.max(z, slope * z);
    },
  };
}

export function applyTo(f: (z: number) => number, z: Vec): Vec {
  return z.map((zi) => f(zi));
}
