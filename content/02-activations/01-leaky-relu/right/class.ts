import type { Vec } from "./types.ts";

class Leaky {
  readonly alpha: number;

  constructor(alpha: number) {
    this.alpha = alpha;
  }

  f(z: number): number {
    return z > 0 ? z : this.alpha * z;
  }
}

export const leakyRelu = (alpha = 0.1): Leaky => new Leaky(alpha);
export function applyTo(f: (z: number) => number, z: Vec): Vec {
  return z.map((zi) => f(zi));
}
