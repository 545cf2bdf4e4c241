import type { Digit, Vec } from "./types.ts";

export function decodeDigits(bytes: Uint8Array, n: number): Digit[] {
  return Array.from({ length: n }, (_, k) => ({
    label: bytes[785 * k],
    x: Array.from({ length: 784 }, (_, p) => bytes[785 * k + 1 + p] / 255),
  }));
}

export function pixel(x: Vec, row: number, col: number): number {
  return x.slice(28 * row, 28 * (row + 1))[col];
}
