import type { Digit, Vec } from "./types.ts";

export function decodeDigits(bytes: Uint8Array, n: number): Digit[] {
  const digits: Digit[] = [];
  for (let k = 0; k < n; k++) {
    const start = k * 785;
    const x = [] as Vec;
    for (let row = 27; row >= 0; row--)
      for (let col = 0; col < 28; col++)
        x.push(bytes[start + 1 + 28 * row + col] / 255);
    digits.push({ x, label: bytes[start] });
  }
  return digits;
}

export function pixel(x: Vec, row: number, col: number): number {
  return x[row * 28 + col];
}
