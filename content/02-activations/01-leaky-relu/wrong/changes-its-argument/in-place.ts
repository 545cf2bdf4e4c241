import type { Vec } from "./types.ts";

export function leakyRelu(alpha = 0.1) {
  return { f: (z: number): number => (z < 0 ? alpha * z : z) };
}

export function applyTo(f: (z: number) => number, z: Vec): Vec {
  for (let i = 0; i < z.length; i++) z[i] = f(z[i]);
  return z;
}
