import { dot, transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  return transpose(W).map((column) => {
    const whole = column.reduce((sum, w) => sum + Math.abs(w), 0);
    return dot(column, delta) / whole;
  });
}
