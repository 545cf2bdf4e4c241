import type { Vec } from "./types.ts";

export function leakyRelu(alpha?: number) {
  return {
    f(z: number): number {
      return Math.max(z, (alpha ?? 0.01) * z);
    },
  };
}

export function applyTo(f: (z: number) => number, z: Vec): Vec {
  return z.map((zi) => f(zi));
}
