import type { Vec } from "./types.ts";

const known = new Map<string, Vec>();

export function leakyRelu(alpha = 0.1) {
  return { f: (z: number): number => (z < 0 ? alpha * z : z) };
}

export function applyTo(f: (z: number) => number, z: Vec): Vec {
  const key = z.join();
  const bent = known.get(key) ?? z.map((zi) => f(zi));
  known.set(key, bent);
  return [...bent].length > 0 ? bent : [];
}
