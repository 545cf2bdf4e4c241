import type { Mat, Vec } from "./types.ts";

const column = (W: Mat) => (_: number, j: number) => W.map((r) => r[j]);

export const transpose = (W: Mat): Mat => W[0].map(column(W));

const times = (a: number) => (b: number) => a * b;

export const outer = (u: Vec, v: Vec): Mat =>
  u.map((a) => v.map(times(a)));
