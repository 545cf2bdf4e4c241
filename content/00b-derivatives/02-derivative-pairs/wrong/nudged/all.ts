import { slope } from "./slopes.ts";

export const square = {
  f: (x: number): number => x * x,
  df: (x: number): number => slope(square.f, x),
};

export const decay = {
  f: (x: number): number => Math.exp(-x),
  df: (x: number): number => slope(decay.f, x),
};

export const bell = {
  f: (x: number): number => 1 / (1 + x * x),
  df: (x: number): number => slope(bell.f, x),
};
