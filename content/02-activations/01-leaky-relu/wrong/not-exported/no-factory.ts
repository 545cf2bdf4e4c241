import type { Vec } from "./types.ts";

export const leakyRelu = {
  f: (z: number): number => (z < 0 ? 0.1 * z : z),
};
export function applyTo(f: (z: number) => number, z: Vec): Vec {
  return z.map((zi) => f(zi));
}
