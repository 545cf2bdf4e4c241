import type { Digit, Vec } from "./types.ts";

export function decodeDigits(bytes: Uint8Array, n: number): Digit[] {
  return Array.from({ length: n }, (_, k) => ({
    label: bytes[k * 785],
    x: Array.from(
      { length: 784 },
      (_, p) => bytes[785 * k + 1 + 28 * (p % 28) + Math.floor(p / 28)] / 255,
    ),
  }));
}

export function pixel(x: Vec, row: number, col: number): number {
  return x[row * 28 + col];
}
