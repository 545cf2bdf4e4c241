import type { Vec } from "./types.ts";

export function leakyRelu(alpha = 0.01) {
  return {
    f(z: number): number {
      return z < 0 ? alpha * z : z;
    },
  };
}

export function applyTo(f: (z: number) => number, z: Vec): Vec {
  return z.map((zi) => f(zi));
}
