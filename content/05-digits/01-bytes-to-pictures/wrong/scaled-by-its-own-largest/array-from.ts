import type { Digit, Vec } from "./types.ts";

export function decodeDigits(bytes: Uint8Array, n: number): Digit[] {
  return Array.from({ length: n }, (_, k) => ({
    label: bytes[k * 785],
    x: [...bytes.slice(k * 785 + 1, (k + 1) * 785)].map(
      (p, _, all) => p / all.reduce((a, b) => (a > b ? a : b)),
    ),
  }));
}

export function pixel(x: Vec, row: number, col: number): number {
  return x[row * 28 + col];
}
