import type { Vec } from "./types.ts";

export function leakyRelu(alpha = 0.1) {
  return {
    f(z: number): number {
      const slope = Math.sign(z) < 0 ? alpha : 1;
      return slope * z;
    },
  };
}

export function applyTo(f: (z: number) => number, z: Vec): Vec {
  return z.map((zi) => f(zi));
}
