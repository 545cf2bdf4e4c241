import type { Digit, Vec } from "./types.ts";

export function decodeDigits(bytes: Uint8Array, n: number): Digit[] {
  return Array.from({ length: n }, (_, k): any => ({
    label: bytes[k * 785],
    x: Array.from({ length: 28 }, (_, row) =>
      Array.from(
        { length: 28 },
        (_, col) => bytes[k * 785 + 1 + row * 28 + col] / 255,
      ),
    ),
  }));
}

export function pixel(x: Vec, row: number, col: number): number {
  return x[row * 28 + col];
}
