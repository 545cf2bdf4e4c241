import type { Vec } from "./types.ts";

export function leakyRelu(alpha = 0.1) {
  return {
    f(z: number): number {
      return Math.max(z, alpha);
    },
  };
}

export function applyTo(f: (z: number) => number, z: Vec): Vec {
  return z.map((zi) => f(zi));
}
