import type { Mat, Vec } from "./types.ts";

export const preActivation = (W: Mat, b: Vec, x: Vec): Vec =>
  W.map((row, o) => row.reduce((sum, w, i) => sum + w * x[i], b[o]));
