import type { Digit, Vec } from "./types.ts";

export function decodeDigits(bytes: Uint8Array, n: number): Digit[] {
  const digits = new Array(n)
    .fill(new Array(784).fill(0))
    .map((x: Vec, k) => ({ x, label: bytes[k * 785] }));
  digits.forEach(({ x }, k) => {
    for (let p = 0; p < 784; p++) x[p] = bytes[k * 785 + 1 + p] / 255;
  });
  return digits;
}

export function pixel(x: Vec, row: number, col: number): number {
  return x[row * 28 + col];
}
