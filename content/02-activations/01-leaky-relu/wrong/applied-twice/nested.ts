import type { Vec } from "./types.ts";

export function leakyRelu(alpha = 0.1) {
  return { f: (z: number): number => (z < 0 ? alpha * z : z) };
}

export function applyTo(f: (z: number) => number, z: Vec): Vec {
  return z.map((zi) => f(f(zi)));
}
