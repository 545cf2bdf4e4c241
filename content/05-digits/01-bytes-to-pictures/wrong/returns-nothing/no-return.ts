import type { Vec } from "./types.ts";

export function decodeDigits(bytes: Uint8Array, n: number): any {
  const digits = [];
  for (let k = 0; k < n; k++) digits.push(bytes[k]);
}

export function pixel(x: Vec, row: number, col: number): number {
  return x[row * 28 + col];
}
