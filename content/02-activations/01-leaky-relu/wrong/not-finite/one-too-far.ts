import type { Vec } from "./types.ts";

export function leakyRelu(alpha = 0.1) {
  return { f: (z: number): number => (z < 0 ? alpha * z : z) };
}

export function applyTo(f: (z: number) => number, z: Vec): Vec {
  const out: Vec = [];
  for (let i = 0; i <= z.length; i++) out.push(f(z[i]));
  return out.slice(1);
}
