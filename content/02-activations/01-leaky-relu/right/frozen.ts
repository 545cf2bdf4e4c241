import type { Vec } from "./types.ts";

export const leakyRelu = (alpha: number = 0.1) =>
  Object.freeze({ f: (z: number) => (z > 0 ? z : z * alpha) });

export const applyTo = (f: (z: number) => number, z: Vec): Vec =>
  Array.from(z, (one) => f(one));
