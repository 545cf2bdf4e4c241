import type { Vec } from "./types.ts";

export function leakyRelu(alpha = 0.1) {
  return { f: (z: number): number => (z < 0 ? alpha * z : z) };
}

export function applyTo(f: (z: number) => number, z: Vec): Vec {
  const out = [...z];
  for (let i = 0; i < z.length; i++) if (z[i] < 0) out[i] = f(z[i]);
  return out;
}
